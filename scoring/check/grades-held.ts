import { cmp, parse } from '../decimal.ts'
import type { Checked } from './checked.ts'
import { truthIn } from './key-values.ts'

/** Why no total gives a grade: it lies above all totals, its condition never holds, or better ones take all. */
export type Unheld = 'above' | 'condition' | 'shadowed'

/** Of each grade why its own line never gives it; `null` where it can. */
export function unheldGrades(checked: Checked): (Unheld | null)[] {
  const { season, any, sheet } = checked
  const { low, high } = any(sheet.root).value
  let taken = false
  return (season.grades ?? []).map(({ from, requires }) => {
    const met = requires ? truthIn(requires, checked) : 'always'
    const limit = parse(from)
    const isAbove = high !== null && cmp(limit, high) > 0
    const reason = taken ? 'shadowed' : isAbove ? 'above' : met === 'never' ? 'condition' : null
    taken ||= met === 'always' && low !== null && cmp(limit, low) <= 0
    return reason
  })
}

/** The grades that a member can have in the end: by its total, a sanction, or as what a quota leaves. */
export function gradesHeld(checked: Checked): Set<string> {
  const { grades = [], sanctions = [] } = checked.season
  const unheld = unheldGrades(checked)
  const held = new Set(grades.filter((_, at) => unheld[at] === null).map(({ id }) => id))
  const best = grades.findIndex(({ id }) => held.has(id))
  const lowers = sanctions.some(({ down }) => down) || grades.some(({ quota }) => quota)
  const named = sanctions.flatMap(({ at_most, exactly }) => [at_most ?? exactly ?? []].flat())
  for (const id of named) held.add(id)
  if (lowers && best >= 0) for (const { id } of grades.slice(best)) held.add(id)
  return held
}
