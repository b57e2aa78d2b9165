import type { Facts } from './facts.ts'
import type { MainVerb } from './main-verb.ts'

/** How sure it is that a piece is one deed, rightly cut: from 0.3 to 0.95, in hundredths. */
export function confidenceOf(
  verb: MainVerb | undefined,
  facts: Facts,
  { words, sectioned }: { words: number; sectioned: boolean },
): number {
  const figures = facts.counts.length + facts.money.length + facts.documents.length
  let hundredths = verb?.force === 'act' ? 60 : verb ? 45 : 40
  if (figures > 0) hundredths += 15
  if (facts.when) hundredths += 10
  if (facts.partners.length + facts.countries.length > 0) hundredths += 5
  if (sectioned) hundredths += 5
  if (words > 80) hundredths -= 15
  if (words < 5) hundredths -= 10
  return Math.max(30, Math.min(95, hundredths)) / 100
}
