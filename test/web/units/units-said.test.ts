import { expect, test } from 'vitest'
import { unitsSaid } from '../../../web/components/units/units-said.ts'

test.each([
  ['đoàn', 'Đón 3 đoàn đến thăm và làm việc', 3],
  ['đoàn', 'Đón 03 đoàn khách quốc tế', 3],
  ['đoàn', 'Đón 12 đoàn (45 lượt người) đến thăm', 12],
  ['hội', 'Kết nạp 3 hội thành viên: Việt - Nga, Việt - Lào, Việt - Hàn', 3],
  ['hội, chi hội', 'Thành lập hai chi hội hữu nghị ở huyện biên giới', 2],
  ['hội', 'Tham dự 2 hội nghị và 3 hội thảo', null],
  ['tin, bài', 'Đăng 12 tin, bài trên bản tin', 12],
  ['lần', 'Tham mưu khen thưởng 4 lần', 4],
  ['hoạt động', 'Thành phố Huế tổ chức 4 hoạt động giao lưu', 4],
])('%s in %s: %s', (unit, title, units) => {
  expect(unitsSaid(unit, title)).toBe(units)
})

test.each([
  ['one is what it counts for anyway', 'đoàn', 'Đón 1 đoàn đến thăm'],
  ['of two numbers a person has to choose', 'đoàn', 'Đón 3 đoàn, trong đó có 2 đoàn Lào'],
  ['a number of another thing', 'đoàn', 'Đón đoàn gồm 12 người'],
  ['a name with a number', 'đoàn', 'Cụm 3 đoàn kết'],
  ['the end of a longer number', 'đoàn', 'Đón mười hai đoàn'],
  ['the end of a number of tens', 'đoàn', 'Đón hai mươi ba đoàn'],
  ['the end of a number of hundreds', 'đoàn', 'Đón một trăm linh hai đoàn'],
  ['one of two', 'đoàn', 'Đón hai, ba đoàn'],
  ['a number with a gap', 'đoàn', 'Đón 1 200 đoàn'],
  ['an hour', 'đoàn', '7 giờ 30 đoàn Lào đến'],
  ['an hour written short', 'đoàn', 'Lúc 9 đoàn Lào đến'],
  ['the end of days', 'đoàn', 'Ngày 10 - 12 đoàn Lào thăm'],
  ['the end of days in words', 'đoàn', 'Từ 10 đến 12 đoàn Lào thăm'],
  ['after a stroke', 'đoàn', 'Chương trình A - 12 đoàn'],
  ['a division of the army', 'đoàn', 'Sư đoàn 324 đoàn văn công biểu diễn'],
  ['what was not done', 'đoàn', 'Không đón 3 đoàn'],
  ['what was put off', 'đoàn', 'Hoãn việc đón 3 đoàn'],
  ['what is only planned', 'đoàn', 'Dự kiến đón 3 đoàn'],
  ['no exact number', 'đoàn', 'Đón hơn 10 đoàn'],
  ['a number of people', 'lượt', 'Hội thảo thu hút 5000 lượt người'],
  ['a year', 'hội', 'Trong năm hội tổ chức gặp mặt'],
  ['a day', 'đoàn', 'Ngày 12/3 đoàn đến thăm'],
  ['a part of a decimal', 'đoàn', 'Trao 1,5 đoàn'],
  ['another word that begins alike', 'tin', 'Gửi 3 tinh thần'],
  ['no unit', undefined, 'Đón 3 đoàn'],
])('nothing where it is %s', (_, unit, title) => {
  expect(unitsSaid(unit, title)).toBeNull()
})

test('signs in a unit are letters of it', () => {
  expect(unitsSaid('bài (video)', 'Gửi 3 bài (video) cho bản tin')).toBe(3)
})
