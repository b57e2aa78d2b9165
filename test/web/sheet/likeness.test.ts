import { expect, test } from 'vitest'
import { likenesses } from '../../../web/components/sheet/likeness.ts'

const activities = [
  'Đón đoàn Cuba, thông tin về kinh tế Cuba. Phối hợp, Hữu nghị',
  'Tổ chức Hagar tặng quà. Phối hợp, Viện trợ',
  'Chỉ đạo Hội hữu nghị Việt - Nga tổ chức đại hội nhiệm kỳ. Chủ trì, Tổ chức hội',
  'Gặp mặt kiều bào. Chủ trì, Kiều bào',
]
const first = (about: string) => {
  const found = likenesses(about, activities)
  return found.indexOf(Math.max(...found))
}

test.each([
  ['Hội thành viên đến hạn đã tổ chức đại hội đúng nhiệm kỳ', 2],
  ['Hoạt động kết nối kiều bào', 3],
  ['Giá trị viện trợ đã giải ngân', 1],
])('%s is likeliest told by activity %i', (about, at) => {
  expect(first(about)).toBe(at)
})

test('words that stand alone, and other words, are nothing in common', () => {
  expect(likenesses('Đại', activities)).toEqual([0, 0, 0, 0])
  expect(likenesses('Giấy khen, bằng khen', activities)).toEqual([0, 0, 0, 0])
  expect(likenesses('Giấy khen', [])).toEqual([])
})

test('a pair that all have tells none of them apart', () => {
  const [one, other] = likenesses('hữu nghị, kiều bào', ['hữu nghị', 'kiều bào, hữu nghị'])
  expect(other! - one!).toBe(1)
})
