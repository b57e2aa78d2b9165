import { describe, expect, test } from 'vitest'
import { lineOf, perUnit } from './lines-of.ts'

describe('the sentence of a criterion', () => {
  test.each<[string, object, object | null, object, string, string]>([
    [
      'as it is',
      perUnit,
      { quantity: 2 },
      {},
      '2 × 1,5 = 3; được 3 điểm.',
      '2 × 1.5 = 3; 3 points.',
    ],
    [
      'points are not said twice',
      { kind: 'fixed', points: 2 },
      { met: true },
      {},
      'Có: 2 điểm.',
      'Yes: 2 points.',
    ],
    [
      'points taken away, down to a floor',
      { kind: 'perUnit', points: -2 },
      { quantity: 3 },
      { min: -5 },
      '3 × −2 = −6; dưới mức tối thiểu −5 điểm của mục 1: nâng 1; bị trừ 5 điểm.',
      '3 × −2 = −6; below the minimum of −5 of 1: raised by 1; minus 5 points.',
    ],
    [
      'without figures nothing is final',
      perUnit,
      null,
      { base: 1 },
      'Chưa nhập số liệu; điểm có sẵn: 1 + 0 = 1; tạm tính 1 điểm.',
      'Figures are missing; from the start: 1 + 0 = 1; 1 point so far.',
    ],
    [
      'base, weight and rounding',
      { kind: 'ratio', points: 4, of: 'plan' },
      { actual: 1, plan: 3 },
      { base: 1, weight: 2 },
      '4 × 1/3 ≈ 1,3333; điểm có sẵn: 1 + 1,3333 ≈ 2,3333; hệ số: 2,3333 × 2 ≈ 4,6667; làm tròn 4,67; được 4,67 điểm.',
      '4 × 1/3 ≈ 1.3333; from the start: 1 + 1.3333 ≈ 2.3333; weight: 2.3333 × 2 ≈ 4.6667; rounded 4.67; 4.67 points.',
    ],
    [
      'set by a person, with the reason',
      perUnit,
      { quantity: 4, points: 4, reason: 'Hai đoàn trùng.' },
      {},
      '4 × 1,5 = 6; thẩm định ghi 4, tính theo quy tắc 6: Hai đoàn trùng; bớt 2 điểm so với quy tắc.',
      '4 × 1.5 = 6; set on verification to 4, by the rule 6: Hai đoàn trùng; 2 points fewer than by the rule.',
    ],
    [
      'set by a person, whose reason ends in dots and blanks',
      perUnit,
      { quantity: 4, points: 4, reason: 'Hai đoàn trùng... ' },
      {},
      '4 × 1,5 = 6; thẩm định ghi 4, tính theo quy tắc 6: Hai đoàn trùng; bớt 2 điểm so với quy tắc.',
      '4 × 1.5 = 6; set on verification to 4, by the rule 6: Hai đoàn trùng; 2 points fewer than by the rule.',
    ],
    [
      'set by a person where the maximum had cut too',
      perUnit,
      { quantity: 4, points: 3, reason: 'Hai đoàn trùng' },
      { max: 5 },
      '4 × 1,5 = 6; tối đa 5; thẩm định ghi 3, tính theo quy tắc 5: Hai đoàn trùng; bớt 2 điểm so với quy tắc.',
      '4 × 1.5 = 6; at most 5; set on verification to 3, by the rule 5: Hai đoàn trùng; 2 points fewer than by the rule.',
    ],
    [
      'set higher by a person',
      perUnit,
      { quantity: 2, points: 4, reason: 'Đã bổ sung' },
      {},
      '2 × 1,5 = 3; thẩm định ghi 4, tính theo quy tắc 3: Đã bổ sung; thêm 1 điểm so với quy tắc.',
      '2 × 1.5 = 3; set on verification to 4, by the rule 3: Đã bổ sung; 1 point more than by the rule.',
    ],
    [
      'set without any figures: nothing is cut',
      perUnit,
      { points: 4, reason: 'Theo biên bản' },
      {},
      'Thẩm định ghi 4: Theo biên bản.',
      'Set on verification to 4: Theo biên bản.',
    ],
    [
      'does not apply',
      perUnit,
      { not_applicable: true },
      { max: 5, not_applicable: 'full' },
      'Không áp dụng, tính đủ 5 điểm.',
      'Does not apply, counts full: 5 points.',
    ],
    [
      'the condition fails, with what that costs',
      perUnit,
      { quantity: 4 },
      { max: 5, requires: { key: 'quantity:1', at_least: 9 } },
      '0 vì không đạt điều kiện: số liệu tiêu chí 1 (Tiêu chí 1) từ 9 trở lên; mất 5 điểm.',
      '0, since this is not met: figure of 1 (Tiêu chí 1) at least 9; 5 points lost.',
    ],
    [
      'the condition fails where it spares',
      { kind: 'perUnit', points: -1 },
      { quantity: 2 },
      { requires: { key: 'quantity:1', at_least: 9 } },
      '0 vì không đạt điều kiện: số liệu tiêu chí 1 (Tiêu chí 1) từ 9 trở lên; khỏi trừ 2 điểm.',
      '0, since this is not met: figure of 1 (Tiêu chí 1) at least 9; spared minus 2 points.',
    ],
  ])('%s', (_, rule, fact, node, vi, en) => {
    expect(lineOf(rule, fact, node).sentence).toEqual({ vi, en })
  })
})
