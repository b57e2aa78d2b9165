import { describe, expect, test } from 'vitest'
import { isGroup } from '../../scoring/model/node-parts.ts'
import { allNodes } from '../../scoring/model/sheet.ts'
import { checkSeason } from '../../scoring/read.ts'
import { readTable } from '../../server/sheet-reading/read-table.ts'
import { table } from './tables.ts'

/** Three columns of points below one head, as provincial sheets have them. */
const three = `
ỦY BAN NHÂN DÂN TỈNH |||||
BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2026 |||||
STT | Tiêu chuẩn thi đua | Điểm |||
 | | Chuẩn | Thưởng | Trừ |
I | Công tác hữu nghị | 30 |||
1 | Đón tiếp đoàn. Mỗi đoàn 1,5 điểm | 10 |||
2 | Kế hoạch hoạt động năm | 20 |||
 | 2.1. Xây dựng đúng hạn | 5 |||
 | 2.2. Thực hiện kế hoạch | 15 |||
II | Điểm thưởng || 10 ||
1 | Sáng kiến, mỗi sáng kiến được cộng 2 điểm, tối đa 6 điểm || 2 ||
2 | Được Trung ương khen || 4 ||
III | Điểm trừ ||| 5 |
1 | Báo cáo chậm, mỗi lần trừ 0,5 điểm ||| 2 |
2 | Vắng họp không lý do ||| -3 |
 | Tổng cộng | 30 |||
TM. CỤM THI ĐUA | | | |`

/** One column of points, marks in the titles, the rule in a column of its own. */
const plain = `
Nội dung chấm | Thang điểm | Hướng dẫn chấm
A. Phong trào | 60 |
1. Hoạt động | 40 |
a) Hội nghị | 25 | 0,5 điểm/hội nghị
b) Tin bài | 15 | Mỗi tin, bài được 0,25 điểm
2. Đánh giá | 20 | Cụm trưởng xem xét
B. Xây dựng tổ chức | 40 |
- Hội viên mới | 10 |
- Đoàn kết | 30 |
Tổng điểm | 100 |`

const codes = (text: string) => allNodes(readTable(table(text))!).map(({ code }) => code)
const node = (text: string, code: string) =>
  allNodes(readTable(table(text))!).find((one) => one.code === code)!

describe('a scoring sheet as a table', () => {
  test('is put together by its marks', () => {
    expect(codes(three)).toEqual([
      ...['I', 'I.1', 'I.2', 'I.2.1', 'I.2.2', 'II', 'II.1', 'II.2', 'III', 'III.1', 'III.2'],
    ])
    expect(codes(plain)).toEqual(['A', 'A.1', 'A.1.a', 'A.1.b', 'A.2', 'B', 'B.1', 'B.2'])
  })

  test('keeps its title, its total and the maxima', () => {
    expect(readTable(table(three))).toMatchObject({
      ...{ title: 'BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2026', max: '30' },
    })
    expect(readTable(table(plain))).toMatchObject({ max: '100' })
    expect(node(three, 'I.2')).toMatchObject({ title: 'Kế hoạch hoạt động năm', max: '20' })
    expect(node(three, 'I.2.1')).toMatchObject({ title: 'Xây dựng đúng hạn', max: '5' })
  })

  test.each<[sheet: string, code: string, leaf: object]>([
    [three, 'I.1', { max: '10', unit: 'đoàn', rule: { kind: 'perUnit', points: '1.5' } }],
    [three, 'I.2.1', { max: '5', rule: { kind: 'given', max: '5' } }],
    [
      three,
      'II.1',
      { kind: 'bonus', max: '6', unit: 'sáng kiến', rule: { kind: 'perUnit', points: '2' } },
    ],
    [three, 'II.2', { kind: 'bonus', max: '4', rule: { kind: 'given', max: '4' } }],
    [
      three,
      'III.1',
      { kind: 'penalty', min: '-2', max: '0', rule: { kind: 'perUnit', points: '-0.5' } },
    ],
    [
      three,
      'III.2',
      { kind: 'penalty', min: '-3', max: '0', rule: { kind: 'given', min: '-3', max: '0' } },
    ],
    [plain, 'A.1.a', { max: '25', unit: 'hội nghị', rule: { kind: 'perUnit', points: '0.5' } }],
    [plain, 'A.1.b', { max: '15', unit: 'tin, bài', rule: { kind: 'perUnit', points: '0.25' } }],
    [plain, 'A.2', { max: '20', rule: { kind: 'given', max: '20' } }],
  ])('scores as its words say (case %#: %s)', (sheet, code, leaf) => {
    expect(node(sheet, code)).toMatchObject(leaf)
  })

  test('a line whose words are not understood is left to people, and says so', () => {
    expect(node(plain, 'A.2').note).toBe(
      'Từ Excel, dòng 7: chưa đọc được cách tính, tạm để người chấm cho điểm',
    )
    expect(node(three, 'I.1').note).toBe('Từ Excel, dòng 7: đọc là mỗi đoàn 1.5 điểm')
  })

  test('groups of bonus and penalty points are of that kind, so that none is lost in the sum', () => {
    expect(node(three, 'II')).toMatchObject({ kind: 'bonus', max: '10' })
    expect(node(three, 'III')).toMatchObject({ kind: 'penalty', min: '-5' })
  })

  test.each([three, plain])('is a sheet that the engine reads (case %#)', (text) => {
    const reading = checkSeason({
      ...{ format: 'thidua/season@1', title: 'Cụm thử', year: 2026 },
      members: [{ id: 'ha-tinh', name: 'Hà Tĩnh', order: 1 }],
      sheet: readTable(table(text)),
    })
    expect(reading).not.toHaveProperty('faults')
  })

  test.each<[what: string, text: string]>([
    ['nothing', ''],
    ['a list of people', 'STT | Họ tên | Đơn vị\n1 | A | B'],
    ['a head without lines', 'STT | Tiêu chí | Điểm'],
  ])('%s is none', (_, text) => {
    expect(readTable(table(text))).toBeNull()
  })

  test.each<[what: string, head: string]>([
    ['a column of the judges', 'STT | Nội dung, tiêu chí | Điểm tối đa | Điểm cụm trưởng chấm'],
    ['a column of last year', 'STT | Tiêu chí | Điểm tối đa | Điểm năm trước'],
    [
      'a title that names them',
      'STT | Nội dung chấm điểm (điểm cộng, điểm trừ) | Điểm tối đa | Kết quả công tác',
    ],
  ])('%s is no column of bonus or penalty points', (_, head) => {
    const sheet = readTable(table(`${head}\n1 | Tổ chức hội nghị | 10 | 8`))!
    expect(sheet.nodes).toMatchObject([{ code: '1', max: '10', rule: { kind: 'given' } }])
    expect(sheet.nodes[0]).not.toHaveProperty('kind')
  })

  test.each([
    'Thủ trưởng đơn vị dự đủ các hội nghị',
    'Cụm trưởng phân công',
    'Tổng cộng các hội nghị đã dự',
  ])('"%s" is a criterion where it has points', (title) => {
    expect(codes(`TT | Nội dung | Điểm\n1 | Một | 5\n2 | ${title} | 5\n3 | Ba | 5`)).toEqual([
      '1',
      '2',
      '3',
    ])
  })

  test('a level is no rate, and a year no points', () => {
    const sheet = 'TT | Nội dung | Điểm\n1 | Từ 01 tin bài trở lên được 5 điểm | 5\n2 | Hai | 1e25'
    expect(node(sheet, '1')).toMatchObject({ rule: { kind: 'given', max: '5' } })
    expect(node(sheet, '2')).toMatchObject({ rule: { kind: 'given', max: '0' } })
  })

  test('the same mark twice is told apart', () => {
    const twice = 'TT | Nội dung | Điểm\n1 | Một | 5\n1 | Hai | 5'
    expect(codes(twice)).toEqual(['1', '1-2'])
    expect(allNodes(readTable(table(twice))!).some(isGroup)).toBe(false)
  })

  test.each<[cell: string, max: string]>([
    ['5', '5'],
    ['5,5', '5.5'],
    ['Tối đa 7 điểm', '7'],
  ])('points are read as people write them: %s', (cell, max) => {
    expect(node(`TT | Nội dung | Điểm\n1 | Một | ${cell}`, '1')).toMatchObject({ max })
  })
})
