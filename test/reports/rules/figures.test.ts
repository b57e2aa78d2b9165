import { describe, expect, test } from 'vitest'
import { findDocuments } from '../../../server/reports/read/documents.ts'
import { findFacts } from '../../../server/reports/read/facts.ts'
import { tokenize } from '../../../server/reports/read/tokens.ts'

const facts = (text: string, year = 2023) =>
  findFacts(text, tokenize(text), { year, own: new Set() })

describe('money', () => {
  test.each([
    ['tài trợ 120.000.000 đồng', '120000000', 'VND', 'committed', undefined],
    ['cam kết 19.225 triệu đồng', '19225000000', 'VND', 'committed', undefined],
    ['tổng kinh phí hơn 3,4 tỷ đồng', '3400000000', 'VND', 'value', 'more'],
    ['tổng mức đầu tư 2.901,81 tỷ đồng', '2901810000000', 'VND', 'value', undefined],
    ['trị giá 48,110 tỷ đồng', '48110000000', 'VND', 'value', undefined],
    ['trị giá 1.061 tỷ đồng', '1061000000000', 'VND', 'value', undefined],
    ['vận động được 01 triệu USD', '1000000', 'USD', 'committed', undefined],
    ['dự kiến là 45.000 USD', '45000', 'USD', 'planned', undefined],
    ['giải ngân 12,069,992 USD', '12069992', 'USD', 'spent', undefined],
    ['giải ngân đạt gần 13,2 tỷ đồng', '13200000000', 'VND', 'spent', 'nearly'],
    ['giải ngân ước đạt 12,8 tỷ đồng', '12800000000', 'VND', 'spent', 'about'],
    ['huy động trên 10 tỷ', '10000000000', 'VND', 'committed', 'more'],
    ['trao số tiền 288.000.000đ', '288000000', 'VND', 'value', undefined],
  ])('%s', (text, amount, currency, kind, approx) => {
    expect(facts(text).money).toMatchObject([{ amount, currency, kind, ...(approx && { approx }) }])
    expect(facts(text).counts).toEqual([])
  })

  test.each([
    ['cam kết 594,5 tỷ đồng – gần 26 triệu USD', ['594500000000']],
    ['cam kết 94,5 tỷ đồng (tương đương 3,8 triệu USD)', ['94500000000']],
    ['giải ngân 67,3 tỷ đồng, trong đó y tế 20 tỷ đồng', ['67300000000']],
    ['tặng quà, mỗi suất trị giá 10 USD, tổng trị giá 500 USD', ['500']],
    ['đạt 30 tỷ đồng (tăng 5 tỷ đồng so với năm 2022)', ['30000000000']],
    ['bầu 3 ủy viên', []],
  ])('counts once: %s', (text, amounts) => {
    expect(facts(text).money.map(({ amount }) => amount)).toEqual(amounts)
  })
})

describe('counts', () => {
  test.each([
    ['tổ chức 71 đoàn với  356 lượt người', ['71 đoàn', '356 lượt người']],
    ['tham gia góp ý 05 văn bản', ['5 văn bản']],
    ['triển khai 25[footnoteRef:2] dự án', ['25 dự án']],
    ['hướng dẫn 05/11 hội thành viên', ['5 hội thành viên']],
    ['tặng 5.000 khẩu trang', ['5000 khẩu trang']],
    ['đón 1,2 triệu lượt khách', ['1200000 lượt khách']],
    ['71 đoàn (tăng 22 đoàn với 81 lượt so với năm 2022)', ['71 đoàn']],
    ['Đoàn ra: 71 đoàn, trong đó Lào 20 đoàn', ['71 đoàn']],
    ['kỷ niệm 50 năm, 133 năm ngày sinh', []],
    ['Đại hội lần thứ 9, khóa 5, Cụm 3 tham dự', []],
    ['ban hành Kế hoạch số 62/KH-TU', []],
    ['nhiệm kỳ 2023-2028 tổ chức thành công', []],
    ['Tết Bunpimay Lào 2567 tại tỉnh', []],
    ['ngày 12/4 tại Huế', []],
    ['đạt 46% kế hoạch', []],
  ])('%s', (text, counts) => {
    expect(facts(text).counts.map(({ n, unit }) => `${n} ${unit}`)).toEqual(counts)
  })
})

describe('documents', () => {
  test.each([
    ['Kế hoạch số 62/KH-TU của Tỉnh ủy', ['62/KH-TU']],
    ['Chỉ thị 12 – CT/TW và 15 –CT/TW', ['12 – CT/TW', '15 –CT/TW']],
    ['04/Ctr-LHHN, 20/CTr-LHHN, 18-CTr/TU', ['04/Ctr-LHHN', '20/CTr-LHHN', '18-CTr/TU']],
    ['Nghị định 152/2025/NĐ-CP', ['152/2025/NĐ-CP']],
    ['năm 2023 - Lào 20 - Campuchia 12/4', []],
  ])('%s', (text, numbers) => {
    expect(findDocuments(text).map((found) => found.text)).toEqual(numbers)
  })
})

describe('when', () => {
  test.each([
    ['ngày 16/05/2023', '2023-05-16', '2023-05-16'],
    ['ngày 26.11 tại Vinh', '2023-11-26', '2023-11-26'],
    ['ngày 17-11-2023', '2023-11-17', '2023-11-17'],
    ['trong tháng 7/2023', '2023-07-01', '2023-07-31'],
    ['6 tháng đầu năm', '2023-01-01', '2023-06-30'],
    ['9 tháng qua', '2023-01-01', '2023-09-30'],
    ['tính đến tháng 11/2023', '2023-01-01', '2023-11-30'],
    ['từ ngày 18/5 đến ngày 19/5/2023', '2023-05-18', '2023-05-19'],
    ['từ ngày 11 đến ngày 14/4/2023', '2023-04-11', '2023-04-14'],
    ['ngày 20 tháng 10 năm 2023', '2023-10-20', '2023-10-20'],
    ['quý III', '2023-07-01', '2023-09-30'],
    ['Năm 2023, Liên hiệp', '2023-01-01', '2023-12-31'],
  ])('%s', (text, from, to) => {
    expect(facts(text).when).toEqual({ from, to })
  })

  test.each([
    'ngày 31/02/2023',
    'nhân dịp Tết Bunpimay',
    'kỷ niệm (21/9/1973)',
    'thực hiện Chỉ thị 38-CT/TW, ngày 19/9/2023 của Ban Bí thư',
    '05/11 hội',
  ])('none: %s', (text) => expect(facts(text).when).toBeUndefined())

  test('a day without a year has none where the report names none', () => {
    const text = 'ngày 26/11'
    expect(
      findFacts(text, tokenize(text), { year: undefined, own: new Set() }).when,
    ).toBeUndefined()
  })
})

test('countries are those that stand alone', () => {
  expect(facts('Việt Nam – Lào, CHLB Đức, Lào Cai, Đức Cơ, tiếng Anh, Cu-ba').countries).toEqual([
    'Lào',
    'Đức',
    'Cuba',
  ])
})
