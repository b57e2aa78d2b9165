import { expect, test } from 'vitest'
import { conditionInWords } from '../../scoring/words.ts'
import { leaf, makeSeason } from './support/make.ts'

test('the figure of a criterion that looks at its plan is a share of that plan', () => {
  const season = makeSeason({
    nodes: [
      leaf('I.3', { kind: 'ratio', points: 6, of: 'plan' }),
      leaf('I.4', { kind: 'perUnit', points: 1, of: 'percent' }),
      leaf('I.5', { kind: 'ratio', points: 6, of: 'best' }),
    ],
  })
  const words = (code: string, language: 'vi' | 'en' = 'vi') =>
    conditionInWords({ key: `quantity:${code}`, more_than: '100' }, season, language)
  expect(words('I.3')).toBe('thực hiện trên 100% kế hoạch (I.3)')
  expect(words('I.4')).toBe('thực hiện trên 100% kế hoạch (I.4)')
  expect(words('I.3', 'en')).toBe('more than 100% of the plan done (I.3)')
  expect(words('I.5')).toContain('số liệu tiêu chí I.5')
})
