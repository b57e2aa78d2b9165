import { describe, expect, test } from 'vitest'
import type { Placeable } from '../../server/placements/suggest/model.ts'
import { suggest } from '../../server/placements/suggest/suggest.ts'
import { precision, recall } from '../reports/measure.ts'
import { demoYears, markedReports, nothingYet, sheet, tally } from './placing.ts'

const make = (changes: Partial<Placeable>): Placeable => ({
  ...{ id: 'a', title: '', field: 'friendship', role: 'lead', startsOn: '2023' },
  ...{ money: null, partners: [], countries: [] },
  ...changes,
})
const sum = (kind: 'spent' | 'committed' | 'planned') => ({
  kind,
  amount: '120000000',
  currency: 'VND',
  vnd: null,
})
const codeOf = (changes: Partial<Placeable>) =>
  suggest(sheet, [make(changes)], nothingYet)[0]?.criterion ?? '-'

/** As they stand in reports of the season. */
const activities: [criterion: string, changes: Partial<Placeable>][] = [
  ['I.1', { title: 'Tổ chức ngày văn hóa Nhật Bản tại Đà Nẵng' }],
  ['I.1', { title: 'Tổ chức giao lưu thanh niên, sinh viên quốc tế vì hòa bình' }],
  ['I.2', { title: 'Phối hợp với Sở Ngoại vụ tiếp đoàn Đại sứ Cuba', role: 'co-organise' }],
  ['I.2', { title: 'Dự chương trình đón Tết cho sinh viên Lào', role: 'take-part' }],
  ['I.5', { title: 'Tổ chức đoàn thăm và chúc tết Tổng lãnh sự quán Lào tại Đà Nẵng' }],
  [
    'II.1',
    {
      title: 'Vận động Sunflower Mission tiếp tục tài trợ dự án học bổng',
      field: 'aid',
      role: 'mobilise',
      money: sum('committed'),
    },
  ],
  [
    'II.2',
    {
      title: 'Bàn giao điểm trường Bản Chuối',
      field: 'aid',
      role: 'mobilise',
      money: sum('spent'),
    },
  ],
  [
    'II.4',
    {
      title: 'Vận động tổ chức Hagar International đến làm việc',
      field: 'aid',
      role: 'mobilise',
      partners: ['Hagar International'],
    },
  ],
  [
    'II.5.1',
    {
      title: 'Tham mưu UBND tỉnh tặng Bằng khen cho tổ chức Tzu Chi',
      field: 'aid',
      role: 'advise',
    },
  ],
  [
    'II.5.1',
    {
      title: 'Cho ý kiến về việc bổ sung địa bàn hoạt động của Hagar International',
      field: 'aid',
      role: 'advise',
    },
  ],
  [
    'III.1',
    { title: 'Ban hành Chương trình hành động thực hiện Chỉ thị 12-CT/TW', field: 'advice' },
  ],
  [
    'III.2',
    {
      title: 'Góp ý dự thảo Kế hoạch triển khai Chỉ thị 15-CT/TW',
      field: 'advice',
      role: 'advise',
    },
  ],
  [
    'IV.2.1',
    {
      title: 'Thành lập chi hội hữu nghị Việt - Lào ở huyện biên giới',
      field: 'organisation',
      role: 'support',
    },
  ],
  ['V.1', { title: 'Đón tiếp, làm việc với Hiệp hội người Việt vùng Kansai', field: 'overseas' }],
  [
    'VI.1',
    {
      title: 'Tham dự Hội nghị sơ kết 6 tháng Cụm 3 tại Quảng Nam',
      field: 'cluster',
      role: 'take-part',
    },
  ],
  [
    'VI.4',
    { title: 'Tiếp và làm việc với Liên hiệp Tuyên Quang đến trao đổi, học tập', field: 'cluster' },
  ],
  [
    'VIII.4',
    {
      title: 'Giao lưu hữu nghị vùng biên giới do các Liên hiệp trong Cụm cùng tổ chức',
      field: 'cluster',
    },
  ],
]

/** Of none that counts activities, or not surely of one. */
const silent: [why: string, changes: Partial<Placeable>][] = [
  [
    'it is answered by yes or no',
    { title: 'Viết bài cho Bản tin của Cụm', field: 'cluster', role: 'take-part' },
  ],
  [
    'it is answered by a choice',
    { title: 'Trình hồ sơ Đại hội đại biểu Liên hiệp nhiệm kỳ 2023-2028', field: 'organisation' },
  ],
  [
    'it is held to a plan',
    {
      title: 'Hỗ trợ Hội hữu nghị Việt Nam - Nga tổ chức Đại hội nhiệm kỳ',
      field: 'organisation',
      role: 'support',
      partners: ['Hội hữu nghị Việt Nam - Nga'],
    },
  ],
  [
    'it names several of what is counted',
    {
      title: 'Giữ liên hệ thường xuyên với cộng đồng người Việt ở Lào, Đức',
      field: 'overseas',
      countries: ['Lào', 'Đức'],
    },
  ],
  [
    'it is of another face of the work',
    { title: 'Phối hợp cung cấp thông tin để tham mưu Tỉnh ủy', role: 'co-organise' },
  ],
  [
    'the province did it',
    { title: 'UBND tỉnh phê duyệt 14 dự án viện trợ', field: 'aid', money: sum('committed') },
  ],
  [
    'somebody else did it',
    { title: 'Hội hữu nghị Việt - Pháp trao 60 suất học bổng', field: 'friendship' },
  ],
  ['a penalty is nobody’s wish', { title: 'Vắng hội nghị Cụm không có lý do', field: 'emulation' }],
  ['it says next to nothing', { title: 'Họp', field: 'other' }],
]

const aid = { field: 'aid', role: 'mobilise' } as const
const pledged = 'Vận động Sunflower Mission tài trợ dự án học bổng'

/** What is only to come, beside what is done already. */
const ahead: [criterion: string, changes: Partial<Placeable>][] = [
  ['II.1', { title: pledged, ...aid, money: sum('committed') }],
  ['-', { title: pledged, ...aid, money: sum('planned') }],
  ['-', { title: `${pledged}, dự kiến 2 tỷ đồng`, ...aid, money: sum('committed') }],
  ['-', { title: 'Sunflower Mission sẽ tài trợ dự án học bổng', ...aid, money: sum('committed') }],
  ['-', { title: 'Sẽ bàn giao điểm trường Bản Chuối', ...aid, money: sum('spent') }],
  ['II.2', { title: 'Bàn giao điểm trường Bản Chuối', ...aid, money: sum('spent') }],
  [
    'II.4',
    {
      title: 'Vận động Hagar International đến làm việc về khoản viện trợ dự kiến năm tới',
      ...aid,
      partners: ['Hagar International'],
    },
  ],
  ['-', { title: 'Dự kiến tổ chức mít tinh hữu nghị chào mừng Quốc khánh Lào' }],
  ['-', { title: 'Liên hiệp sẽ tổ chức giao lưu hữu nghị với sinh viên Lào' }],
  ['I.1', { title: 'Tổ chức giao lưu hữu nghị với sinh viên Lào sẽ về nước' }],
]

/** How reports close, and what begins alike but has an object. */
const closing: [criterion: string, changes: Partial<Placeable>][] = [
  ['-', { title: 'Góp phần tăng cường tình đoàn kết, hữu nghị giữa nhân dân hai nước' }],
  ['-', { title: 'Đẩy mạnh các hoạt động giao lưu hữu nghị của Liên hiệp' }],
  ['-', { title: 'và các hoạt động hữu nghị khác.' }],
  ['-', { title: 'Tổ chức nhiều hoạt động khác' }],
  ['I.1', { title: 'Tiếp tục tổ chức giao lưu hữu nghị với sinh viên Lào' }],
  ['I.1', { title: 'Đẩy mạnh giao lưu hữu nghị', countries: ['Lào'] }],
]

const mass = { title: 'Tổ chức mít tinh hữu nghị chào mừng Quốc khánh Lào' }
const chapter = { field: 'organisation', role: 'support' } as const

/** What is proposed for what happened, and not for what did not. */
const failed: [happened: Partial<Placeable>, not: string[]][] = [
  [
    mass,
    [
      'Không tổ chức được mít tinh hữu nghị chào mừng Quốc khánh Lào',
      'Do mưa bão, Liên hiệp không tổ chức được mít tinh hữu nghị chào mừng Quốc khánh Lào',
      'Hoãn tổ chức mít tinh hữu nghị chào mừng Quốc khánh Lào',
      'Tổ chức mít tinh hữu nghị chào mừng Quốc khánh Lào (phải hủy vì bão)',
      'Tổ chức mít tinh hữu nghị chào mừng Quốc khánh Lào chưa được phê duyệt',
    ],
  ],
  [
    { title: 'Phối hợp đón tiếp đoàn Hội hữu nghị Lào', role: 'co-organise' },
    ['Hủy đón tiếp đoàn Hội hữu nghị Lào', 'Huỷ đón tiếp đoàn Hội hữu nghị Lào'],
  ],
  [
    { title: 'Thành lập được chi hội hữu nghị Việt - Lào ở huyện biên giới', ...chapter },
    ['Chưa thành lập được chi hội hữu nghị Việt - Lào ở huyện biên giới'],
  ],
]

/** They hold words of failure, and happened. */
const happened: [criterion: string, changes: Partial<Placeable>][] = [
  ['I.1', { title: 'Tổ chức giao lưu Không gian văn hóa hữu nghị Việt - Lào' }],
  ['I.1', { title: 'Không gian giao lưu hữu nghị Việt - Lào' }],
  ['I.1', { title: 'Tổ chức giao lưu hữu nghị với sinh viên Lào chưa được về quê ăn Tết' }],
]

describe('what did not happen has no criterion', () => {
  test.each(failed)('$title', (changes, titles) => {
    expect(codeOf(changes)).not.toBe('-')
    expect(titles.filter((title) => codeOf({ ...changes, title }) !== '-')).toEqual([])
  })

  test.each(happened)('but %s: $title', (criterion, changes) => {
    expect(codeOf(changes)).toBe(criterion)
  })
})

describe('what is only to come is of no criterion that it does not meet yet', () => {
  test.each(ahead)('%s: $title', (criterion, changes) => {
    expect(codeOf(changes)).toBe(criterion)
  })
})

describe('what a report closes with is of none', () => {
  test.each(closing)('%s: $title', (criterion, changes) => {
    expect(codeOf(changes)).toBe(criterion)
  })
})

describe('the criterion of an activity', () => {
  test.each(activities)('%s: $title', (criterion, changes) => {
    expect(codeOf(changes)).toBe(criterion)
  })

  test.each(silent)('none where %s', (_, changes) => {
    expect(codeOf(changes)).toBe('-')
  })

  test('is told with the words of both, as they are written there', () => {
    const title = 'Phối hợp đón tiếp đoàn Hội hữu nghị Lào'
    const found = suggest(sheet, [make({ title, role: 'co-organise' })], nothingYet)
    expect(found).toEqual([
      {
        ...{ activityId: 'a', criterion: 'I.2', byRole: true },
        ...{ words: ['đón tiếp'], own: ['đón tiếp'] },
      },
    ])
    const other = { title: 'Báo cáo sơ kết công tác đối ngoại nhân dân', field: 'advice' } as const
    expect(suggest(sheet, [make(other)], nothingYet)).toMatchObject([
      { criterion: 'III.1', words: ['báo cáo', 'ban hành'], own: ['Báo cáo sơ kết'] },
    ])
  })

  test('is not one to which nothing can be added', () => {
    const [, changes] = activities[0]!
    expect(suggest(sheet, [make(changes)], { placed: [], closed: new Set(['I.1']) })).toEqual([])
  })
})

describe('what counts once is proposed once', () => {
  const title = 'Tổ chức gặp mặt nhân Ngày Chiến thắng 9/5 với Hội hữu nghị Việt - Nga'
  const told = { title: `${title} tỉnh`, startsOn: '2023-05-09' }
  const hagar = activities.find(([code]) => code === 'II.4')![1]

  test('an event that a report tells of twice', () => {
    const twice = [make({ title, startsOn: '2023-05' }), make({ ...told, id: 'b' })]
    expect(suggest(sheet, twice, nothingYet)).toHaveLength(1)
    const placed = [{ criterion: 'VI.4', activity: make(told) }]
    expect(suggest(sheet, twice, { ...nothingYet, placed })).toEqual([])
  })

  test('but events of other days or numbers are two', () => {
    const other = make({ ...told, id: 'b', startsOn: '2023-06-09' })
    expect(suggest(sheet, [make({ ...told }), other], nothingYet)).toHaveLength(2)
    const [one, two] = ['12', '15'].map((id) =>
      make({ id, title: `Góp ý dự thảo Kế hoạch triển khai Chỉ thị ${id}`, field: 'advice' }),
    )
    expect(suggest(sheet, [one!, two!], nothingYet)).toHaveLength(2)
  })

  test('an organisation where organisations are counted', () => {
    const survey = { title: 'Khảo sát cùng Hagar', partners: ['Tổ chức Hagar International'] }
    const again = make({ ...hagar, ...survey, id: 'b' })
    expect(suggest(sheet, [again], nothingYet)).toMatchObject([{ criterion: 'II.4' }])
    expect(suggest(sheet, [make(hagar), again], nothingYet)).toMatchObject([{ activityId: 'a' }])
  })
})

test('on the demo’s claims no suggestion is wrong, and few activities go without', () => {
  const found = tally(demoYears())
  expect(found.wanted).toBeGreaterThan(300)
  expect(found.wrong).toEqual([])
  expect(recall(found)).toBeGreaterThan(0.95)
})

test.each(['held-', 'dev-'] as const)(
  'on reports in other styles (%s) hardly one in ten is wrong',
  (prefix) => {
    const found = tally(markedReports(prefix))
    expect(found.found).toBeGreaterThan(35)
    expect(precision(found), found.wrong.join('\n')).toBeGreaterThanOrEqual(0.9)
  },
)
