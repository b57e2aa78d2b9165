import { expect, test } from 'vitest'
import type { Activity } from '../../server/activities/schema.ts'
import { faultText } from '../../web/components/activity/fault-text.ts'
import { filterActivities } from '../../web/components/activity/filter.ts'
import { type ActivityForm, emptyForm, formOf } from '../../web/components/activity/form-value.ts'
import { groupTitle } from '../../web/components/activity/group-title.ts'
import { groupActivities } from '../../web/components/activity/groups.ts'
import { readForm } from '../../web/components/activity/read-form.ts'
import { findSimilar } from '../../web/components/activity/similar.ts'
import { formatStart } from '../../web/i18n/spans.ts'

const season = { year: 2023, startsOn: '2023-01-01', endsOn: '2023-11-15' }

function typed(change: Partial<ActivityForm> = {}): ActivityForm {
  return {
    ...emptyForm(),
    title: 'Chúc Tết Tổng lãnh sự quán Lào',
    field: 'friendship',
    role: 'lead',
    startsOn: '13/4',
    ...change,
  }
}

function recorded(change: Partial<Activity> = {}): Activity {
  const read = readForm(typed(), season)
  if (!read.ok) throw new Error('the form of this test is right')
  return {
    ...read.activity,
    id: 'a1',
    memberId: 'quang-binh',
    version: 1,
    source: '',
    createdAt: '2023-04-13T02:00:00Z',
    createdBy: 'Quảng Bình',
    updatedAt: '2023-04-13T02:00:00Z',
    updatedBy: 'Quảng Bình',
    evidence: [],
    partnerStates: [],
    claimedUnder: [],
    origin: null,
    share: null,
    ...change,
  }
}

test('four fields are enough', () => {
  expect(readForm(typed(), season)).toMatchObject({
    ok: true,
    activity: { title: 'Chúc Tết Tổng lãnh sự quán Lào', startsOn: '2023-04-13', money: null },
  })
})

test('an empty form names each of the four', () => {
  const read = readForm(emptyForm(), season)
  expect(read.ok).toBe(false)
  expect(!read.ok && read.faults.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
    'field field.missing',
    'role field.missing',
    'startsOn field.missing',
    'title text.empty',
  ])
})

test.each<{ change: Partial<ActivityForm>; path: string; code: string }>([
  { change: { startsOn: '31/4/2023' }, path: 'startsOn', code: 'day.not_on_calendar' },
  { change: { startsOn: '12/12/2022' }, path: 'startsOn', code: 'day.outside_season' },
  { change: { startsOn: '12/2023' }, path: 'startsOn', code: 'day.outside_season' },
  { change: { endsOn: '1/4' }, path: 'endsOn', code: 'day.before_start' },
  { change: { endsOn: '20/11/2023' }, path: 'endsOn', code: 'day.outside_season' },
  { change: { people: 'vài chục' }, path: 'people', code: 'number.unreadable' },
  { change: { people: '-3' }, path: 'people', code: 'number.negative' },
  { change: { people: '2,5' }, path: 'people', code: 'number.not_whole' },
  {
    change: { moneyAmount: 'ba tỷ', moneyKind: 'spent' },
    path: 'money.amount',
    code: 'number.unreadable',
  },
  {
    change: { moneyAmount: '-5', moneyKind: 'spent' },
    path: 'money.amount',
    code: 'number.negative',
  },
  { change: { moneyAmount: '5' }, path: 'money.kind', code: 'field.missing' },
  { change: { title: 'x'.repeat(501) }, path: 'title', code: 'text.too_long' },
])('$change is refused at $path', ({ change, path, code }) => {
  expect(readForm(typed(change), season)).toEqual({ ok: false, faults: [{ path, code }] })
})

test.each([
  { moneyAmount: '120.000.000', moneyUnit: 'VND', amount: '120000000', currency: 'VND' },
  { moneyAmount: '3.400', moneyUnit: 'VND-million', amount: '3400000000', currency: 'VND' },
  { moneyAmount: '0,5', moneyUnit: 'VND-million', amount: '500000', currency: 'VND' },
  { moneyAmount: '3,4 tỷ', moneyUnit: 'VND', amount: '3400000000', currency: 'VND' },
  { moneyAmount: '3,4 tỷ', moneyUnit: 'VND-million', amount: '3400000000', currency: 'VND' },
  { moneyAmount: '1.500.000đ', moneyUnit: 'VND-million', amount: '1500000', currency: 'VND' },
  { moneyAmount: '10.000', moneyUnit: 'USD', amount: '10000', currency: 'USD' },
])('$moneyAmount in $moneyUnit is $amount $currency', ({ amount, currency, ...money }) => {
  const read = readForm(typed({ ...money, moneyKind: 'spent' }), season)
  expect(read.ok && read.activity.money).toEqual({ kind: 'spent', amount, currency, vnd: null })
})

test('a sum needs no kind while none is given', () => {
  expect(readForm(typed({ moneyAmount: ' ', moneyKind: '' }), season).ok).toBe(true)
})

test.each([
  { people: '20 người', read: 20 },
  { people: '1.200 lượt người', read: 1200 },
  { people: '', read: null },
])('"$people" is $read people', ({ people, read }) => {
  const form = readForm(typed({ people }), season)
  expect(form.ok && form.activity.people).toBe(read)
})

test.each([
  {
    fault: { path: 'money.amount', code: 'number.unreadable' },
    says: '“ba tỷ” chưa đọc được. Gõ 3.400 và chọn triệu đồng.',
  },
  {
    fault: { path: 'people', code: 'number.unreadable' },
    says: '“vài chục” chưa đọc được. Gõ số, như 20.',
  },
  { fault: { path: 'field', code: 'field.missing' }, says: 'Chọn lĩnh vực của hoạt động.' },
  {
    fault: { path: 'startsOn', code: 'day.unreadable' },
    says: 'Ngày này chưa đọc được. Ghi như 06/07/2023, hoặc 7/2023 nếu không nhớ ngày.',
  },
  {
    fault: { path: 'startsOn', code: 'day.outside_season' },
    says: expect.stringContaining('(01/01/2023 – 15/11/2023)'),
  },
])('$fault.code at $fault.path names what was typed and fits the season', ({ fault, says }) => {
  const form = typed({ moneyAmount: 'ba tỷ', people: 'vài chục' })
  expect(faultText(fault, form, season)).toEqual(says)
})

test('a record written into the form is read again as the same record', () => {
  const activity = recorded({
    endsOn: '2023-04-15',
    partners: ['Tổng lãnh sự quán Lào', 'Hội hữu nghị Việt Nam – Lào, tỉnh Quảng Bình'],
    countries: ['Lào'],
    people: 1200,
    money: { kind: 'planned', amount: '2500.5', currency: 'USD', vnd: '60000000' },
    documents: ['12/KH-LH'],
    joint: [{ memberId: 'quang-tri', role: 'co-organise', share: null }],
  })
  const read = readForm(formOf(activity), season)
  expect(read).toMatchObject({ ok: true })
  expect(read.ok && { ...activity, ...read.activity }).toEqual(activity)
})

test('search folds Vietnamese marks and takes every word', () => {
  const all = [recorded(), recorded({ id: 'a2', title: 'Triển lãm ảnh tại hồ Hoàn Kiếm' })]
  const find = (q: string) =>
    filterActivities(all, { q, field: '', role: '', month: '' }).map(({ id }) => id)
  expect(find('hoan kiem')).toEqual(['a2'])
  expect(find('LÀO tet')).toEqual(['a1'])
  expect(find('lao kiem')).toEqual([])
  expect(find('')).toEqual(['a1', 'a2'])
})

test('groups by month, newest first, an unknown day last in its month', () => {
  const days = ['2023', '2023-04-13', '2023-07', '2023-07-06', '2023-07-20']
  const all = days.map((startsOn, at) => recorded({ id: String(at), startsOn }))
  expect(
    groupActivities(all).map(({ key, of }) => [key, of.map(({ startsOn }) => startsOn)]),
  ).toEqual([
    ['2023-07', ['2023-07-20', '2023-07-06', '2023-07']],
    ['2023-04', ['2023-04-13']],
    ['2023', ['2023']],
  ])
})

test('what is known by a part of the year only stands before the last month of it, and is found there', () => {
  const all = [
    recorded({ id: 'half', startsOn: '2023-01-01', endsOn: '2023-06-30' }),
    recorded({ id: 'quarter', startsOn: '2023-04-01', endsOn: '2023-06-30' }),
    recorded({ id: 'new year', startsOn: '2023-01-01' }),
    recorded({ id: 'june', startsOn: '2023-06-30' }),
    recorded({ id: 'july', startsOn: '2023-07' }),
    recorded({ id: 'year', startsOn: '2023-01-01', endsOn: '2023-12-31' }),
  ]
  const groups = groupActivities(all)
  expect(groups.map((group) => [groupTitle(group), ...group.of.map(({ id }) => id)])).toEqual([
    ['Tháng 7/2023', 'july'],
    ['6 tháng đầu năm 2023', 'half'],
    ['Quý II/2023', 'quarter'],
    ['Tháng 6/2023', 'june'],
    ['Tháng 1/2023', 'new year'],
    ['Trong năm 2023, không rõ tháng', 'year'],
  ])
  const found = groups.map(({ key }) =>
    filterActivities(all, { q: '', field: '', role: '', month: key }).map(({ id }) => id),
  )
  expect(found).toEqual(groups.map(({ of }) => of.map(({ id }) => id)))
  expect(all.slice(0, 3).map(formatStart)).toEqual([
    '6 tháng đầu năm 2023',
    'quý II/2023',
    '01/01/2023',
  ])
})

test('a double is seen by its telling words, not by "tổ chức hội hữu nghị"', () => {
  const all = [
    recorded({ title: 'Thăm và chúc Tết Tổng lãnh sự quán Lào tại Đà Nẵng' }),
    recorded({ id: 'a2', title: 'Tổ chức hội nghị Hội hữu nghị Việt Nam – Cuba' }),
  ]
  expect(findSimilar(all, 'Chúc Tết Tổng lãnh sự quán Lào nhân Bunpimay', '')?.id).toBe('a1')
  expect(findSimilar(all, 'Tổ chức đại hội Hội hữu nghị Việt Nam – Đức', '')).toBeUndefined()
  expect(findSimilar(all, 'Tết', '2023-04-13')).toBeUndefined()
})

test('the same event in other words is seen by the one name that tells', () => {
  const all = [recorded({ title: 'Tham gia đoàn của tỉnh thăm và làm việc tại Champasak' })]
  const typed = 'Tham gia đoàn công tác của tỉnh thăm Champasak, Lào'
  expect(findSimilar(all, typed, '')?.id).toBe('a1')
})
