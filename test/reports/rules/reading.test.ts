import { describe, expect, test } from 'vitest'
import { readReport } from '../../../server/reports/read/read-report.ts'

const read = (text: string) => readReport(text, { year: 2023 })
const texts = (text: string) => read(text).proposals.map((proposal) => proposal.text)
const reasons = (text: string) => read(text).skipped.map(({ reason }) => reason)

describe('one record for each deed', () => {
  test.each([
    ['tổ chức 3 hội thảo; phối hợp với Sở Y tế khám bệnh; gửi 5 thư chúc mừng', 3],
    ['Góp ý hồ sơ của các tổ chức MCNV; Đông Tây Hội Ngộ; HSCV', 1],
    ['Đón 5 đoàn khách, đồng thời tổ chức lễ ký kết', 2],
    ['Đón tiếp 23 đoàn khách, tổ chức 18 hoạt động giao lưu', 2],
    [
      'Liên hiệp có sự phối hợp với các đơn vị như: tham dự Hội nghị Cụm, tiếp đoàn Tuyên Quang, gửi bài cho Bản tin',
      3,
    ],
    [
      'Ban hành Chương trình số 20/CTr-LHHN về đối ngoại; Chương trình số 04/CTr-LHHN về tuyên truyền',
      2,
    ],
    ['Tổ chức Lễ hội “Hoa anh đào; hữu nghị” tại Huế', 1],
    ['Trao 10 suất quà, 5 xe đạp và 20 bộ sách', 1],
  ])('%s', (text, many) => expect(texts(text)).toHaveLength(many))

  test('runs from after the bullet to before the semicolon', () => {
    expect(texts('- Đón tiếp 5 đoàn khách Lào;\n+ Tặng 3 giấy khen.')).toEqual([
      'Đón tiếp 5 đoàn khách Lào',
      'Tặng 3 giấy khen.',
    ])
  })
})

describe('what is no deed', () => {
  test.each([
    ['Năm 2024, Liên hiệp tổ chức 5 đoàn ra.', 'plan'],
    ['Liên hiệp sẽ tổ chức Đại hội trong quý I.', 'plan'],
    ['Dự kiến trong tháng 12 tổ chức Hội nghị tổng kết.', 'plan'],
    ['Hiện nay toàn tỉnh có 85.000 người ở nước ngoài.', 'stock'],
    ['Giai đoạn 2010-2015, vận động hơn 89,8 tỷ đồng.', 'stock'],
    ['So với năm 2022 tăng 22 đoàn.', 'comparison'],
    ['Liên hiệp luôn quan tâm công tác tuyên truyền.', 'assessment'],
    ['Một số hội chưa tổ chức được Đại hội.', 'assessment'],
    ['Trên đây là báo cáo của Liên hiệp.', 'salutation'],
    [
      'Sáng 6/1, Liên hiệp tổ chức hội nghị tổng kết công tác năm 2023, triển khai nhiệm vụ năm 2024.',
      'background',
    ],
  ])('%s', (text, reason) => {
    expect(texts(text)).toEqual([])
    expect(reasons(text)).toEqual([reason])
  })

  test.each([
    ['PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2024', 'plan'],
    ['IV. Kiến nghị', 'plan'],
    ['I. BỐI CẢNH, TÌNH HÌNH', 'background'],
    ['III - Tồn tại, nguyên nhân', 'assessment'],
  ])('all that stands under %s', (heading, reason) => {
    expect(reasons(`${heading}\n- Tổ chức 05 đoàn ra.`)).toEqual(['heading', reason])
  })
})

describe('who and how', () => {
  test.each([
    ['Liên hiệp chủ trì tổ chức lễ ký kết', 'lead', 'union'],
    ['Liên hiệp phối hợp với Tỉnh đoàn tổ chức diễn đàn', 'co-organise', 'union'],
    ['Tham gia góp ý 05 văn bản', 'advise', 'union'],
    ['Cử 02 cán bộ tham dự Hội nghị tập huấn', 'take-part', 'union'],
    ['Hướng dẫn 02 hội tổ chức Đại hội', 'support', 'union'],
    ['Liên hiệp đã vận động Quỹ Hy vọng tài trợ 5 tỷ đồng', 'mobilise', 'union'],
    ['UBND tỉnh phê duyệt 09 khoản viện trợ', 'lead', 'province'],
    ['Tổ chức Sunflower Mission đã hoàn thành dự án trường học', 'lead', 'partner'],
    ['Hội hữu nghị Việt - Pháp trao 60 suất học bổng', 'lead', 'association'],
  ])('%s', (text, role, actor) => expect(read(text).proposals).toMatchObject([{ role, actor }]))

  test('a section of one association is about it', () => {
    expect(
      read('6.1. Hội hữu nghị Việt - Lào\n- Tổ chức 02 đoàn sang Lào.').proposals,
    ).toMatchObject([
      { actor: 'association', area: 'associations', section: '6.1. Hội hữu nghị Việt - Lào' },
    ])
  })
})

describe('areas', () => {
  test.each([
    ['2.1 Công tác hòa bình, đoàn kết, hữu nghị', 'friendship'],
    ['2/ Công tác phi chính phủ nước ngoài:', 'aid'],
    ['2.3. Tham mưu, thông tin đối ngoại', 'advice'],
    ['4) Xây dựng tổ chức hội', 'organisation'],
    ['Công tác người Việt Nam ở nước ngoài', 'overseas'],
    ['3 - Đoàn ra, đoàn vào', 'delegations'],
    ['6. Hoạt động của các Hội thành viên', 'associations'],
    ['7. Thi đua, khen thưởng', 'emulation'],
    ['1. Công tác phối hợp của Liên hiệp các tổ chức hữu nghị Việt Nam', 'cluster'],
  ])('%s', (heading, area) => {
    expect(read(`${heading}\n- Tổ chức 02 hội nghị.`).proposals).toMatchObject([{ area }])
  })
})

test('the same event told twice is marked', () => {
  const event = 'Tổ chức gặp mặt lưu học sinh Lào nhân dịp Tết cổ truyền Bunpimay'
  const { proposals } = read(
    `1. Công tác hữu nghị\n- ${event}.\n6. Hội thành viên\n- ${event} tại Vinh.\n- Tổ chức gặp mặt 5 đoàn khách Nhật Bản.`,
  )
  expect(proposals.map((proposal) => proposal.duplicate_of)).toEqual([undefined, 0, undefined])
})

test('footnotes are pieces of their own, also two in a line and an empty one', () => {
  const { skipped, proposals } = read(
    '- Triển khai 25[footnoteRef:1] dự án viện trợ.\n[1: Gồm A; B.] [2: ]',
  )
  expect(proposals).toHaveLength(1)
  expect(skipped.map(({ text }) => text)).toEqual(['[1: Gồm A; B.]', '[2: ]'])
})
