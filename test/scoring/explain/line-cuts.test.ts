import { describe, expect, test } from 'vitest'
import { group, leaf } from '../support/make.ts'
import { linesOf, perUnit } from './lines-of.ts'

describe('what is cut further up', () => {
  const two = (more: object, facts: unknown[] = []) =>
    linesOf({
      nodes: [
        group('I', [leaf('1', perUnit), leaf('2', { kind: 'fixed', points: 3 })], more),
        leaf('v', { kind: 'perUnit', points: 0 }),
      ],
      facts: [
        { member: 'a', criterion: '1', quantity: 4 },
        { member: 'a', criterion: '2', met: true },
        ...facts,
      ],
    })

  test('a ceiling takes from the whole section, and its own line says so', () => {
    const lines = two({ max: 7 })
    expect(lines.get('1')).toMatchObject({
      cut: [{ by: 'max', code: 'I', points: '2', limit: '7' }],
      sentence: { vi: '4 × 1,5 = 6; được 6 điểm.' },
    })
    expect(lines.get('I')).toMatchObject({
      ...{
        parts: [
          { code: '1', value: '6' },
          { code: '2', value: '3' },
        ],
        value: '7',
        points: '-2',
      },
      cut: [{ by: 'max', code: 'I', points: '2', limit: '7' }],
      sentence: {
        vi: 'Các mục cộng lại 9; vượt tối đa 7 điểm của mục I: cắt 2; cả mục được 7 điểm.',
        en: 'Its parts add up to 9; above the maximum of 7 points of I: 2 cut; 7 points in all.',
      },
    })
  })

  test('a floor gives to the whole section', () => {
    expect(two({ min: 10 }).get('2')!.cut).toMatchObject([
      {
        ...{ by: 'min', code: 'I', points: '-1', limit: '10' },
        vi: 'mục I dưới mức tối thiểu 10 điểm: cả mục được nâng 1',
        en: 'I is below its minimum of 10: all of it is raised by 1',
      },
    ])
  })

  test.each<[string, object, string, string, string]>([
    [
      'only the highest counts',
      { combine: 'max' },
      '2',
      'Có: 3 điểm. Mục I chỉ tính mục cao nhất 1 nên 3 điểm này không tính.',
      'Yes: 3 points. Only the highest of I counts, 1: 3 points not counted.',
    ],
    [
      'only the lowest counts',
      { combine: 'min' },
      '1',
      '4 × 1,5 = 6; được 6 điểm. Mục I chỉ tính mục thấp nhất 2 nên 6 điểm này không tính.',
      '4 × 1.5 = 6; 6 points. Only the lowest of I counts, 2: 6 points not counted.',
    ],
    [
      'the condition of the section fails',
      { requires: { key: 'quantity:v', at_least: 1 } },
      '1',
      '4 × 1,5 = 6; được 6 điểm. Mục I không đạt điều kiện nên 6 điểm này không tính.',
      '4 × 1.5 = 6; 6 points. I does not meet its condition: 6 points not counted.',
    ],
    [
      'the line of that section',
      { requires: { key: 'quantity:v', at_least: 1 }, max: 8 },
      'I',
      '0 vì không đạt điều kiện: số liệu tiêu chí v (Tiêu chí v) từ 1 trở lên; mất 8 điểm.',
      '0, since this is not met: figure of v (Tiêu chí v) at least 1; 8 points lost.',
    ],
  ])('%s', (_, more, code, vi, en) => {
    expect(two(more).get(code)!.sentence).toEqual({ vi, en })
  })

  test('a section that does not apply: its criteria say so and lose nothing that was worked out', () => {
    const apart = { not_applicable: 'zero' }
    const facts = [{ member: 'a', criterion: 'I', not_applicable: true }]
    const lines = linesOf({ nodes: [group('I', [leaf('1', perUnit)], apart)], facts })
    expect(lines.get('I')).toMatchObject({
      fact: { said: { not_applicable: true }, vi: 'không phát sinh', en: 'did not arise' },
      cut: [{ by: 'not_applicable', code: 'I', points: null }],
      sentence: { vi: 'Không áp dụng, tính 0 điểm.' },
    })
    expect(lines.get('1')).toMatchObject({
      cut: [
        { by: 'not_applicable', code: 'I', points: null, vi: 'mục I không áp dụng nên không tính' },
      ],
      sentence: { vi: 'Mục I không áp dụng.', en: 'I does not apply.' },
    })
  })

  test('a criterion without figures needs none where its section, or one above, fails', () => {
    const requires = { key: 'quantity:v', at_least: 1 }
    const lines = linesOf({
      nodes: [
        group('I', [leaf('1', perUnit), group('J', [leaf('2', perUnit)])], { requires }),
        leaf('v', { kind: 'perUnit', points: 0 }),
      ],
      facts: [{ member: 'a', criterion: 'v', quantity: 0 }],
    })
    const said = {
      vi: 'Không cần số liệu vì mục I không đạt điều kiện.',
      en: 'No figures needed, since I does not meet its condition.',
    }
    expect(['1', '2'].map((code) => lines.get(code)!.sentence)).toEqual([said, said])
  })

  test('an option that voids its section', () => {
    const options = [{ id: 'x', title: 'Vi phạm', points: 1, voids: true }]
    const lines = linesOf({
      nodes: [group('I', [leaf('1', perUnit), leaf('2', { kind: 'choice', options })])],
      facts: [
        { member: 'a', criterion: '1', quantity: 2 },
        { member: 'a', criterion: '2', option: 'x' },
      ],
    })
    expect(lines.get('I')).toMatchObject({
      steps: [{ op: 'void', code: '2', result: '0' }],
      cut: [{ by: 'voided', code: 'I', points: '4' }],
      sentence: { vi: '0 vì điểm liệt ở 2; mất 4 điểm.' },
    })
    expect(lines.get('1')!.sentence).toEqual({
      vi: '2 × 1,5 = 3; được 3 điểm. Mục I bị điểm liệt nên 3 điểm này không tính.',
      en: '2 × 1.5 = 3; 3 points. I is voided: 3 points not counted.',
    })
  })

  test('nothing further up is asked once all is lost; the sheet itself has a name', () => {
    const nested = linesOf({
      nodes: [
        group('I', [group('J', [leaf('1', perUnit), leaf('2', perUnit)], { combine: 'max' })], {
          max: 2,
        }),
      ],
      sheet: { max: 1 },
      facts: [
        { member: 'a', criterion: '1', quantity: 4 },
        { member: 'a', criterion: '2', quantity: 2 },
      ],
    })
    const by = (code: string) => nested.get(code)!.cut.map((cut) => [cut.by, cut.code, cut.points])
    expect(by('1')).toEqual([
      ['max', 'I', '4'],
      ['max', '', '1'],
    ])
    expect(by('2')).toEqual([['highest', 'J', '3']])
    expect(nested.get('1')!.cut[1]!.vi).toBe('bảng điểm vượt tối đa 1 điểm: cả mục bị cắt 1')
    expect(nested.get('')!.sentence.vi).toBe(
      'Các mục cộng lại 2; vượt tối đa 1 điểm của bảng điểm: cắt 1; tổng điểm 1.',
    )
  })
})
