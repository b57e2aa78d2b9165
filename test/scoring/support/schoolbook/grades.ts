import type { SeasonFile } from '../../../../scoring/model/season.ts'
import { holds, type Values } from './conditions.ts'
import { less, type Q, q } from './fractions.ts'

/** Greater for the better grade. */
export function worthOfGrade({ grades = [] }: SeasonFile, id: string): Q {
  return q(grades.length - grades.findIndex((grade) => grade.id === id))
}

/** FORMAT.md "Grades and sanctions", before quotas. */
export function schoolGrade(season: SeasonFile, total: Q, values: Values) {
  const { grades = [], sanctions = [] } = season
  const ids = grades.map(({ id }) => id)
  const held = (condition: Parameters<typeof holds>[0] | undefined) =>
    condition === undefined || holds(condition, values, (id) => worthOfGrade(season, id))
  const before =
    grades.find(({ from, requires }) => !less(total, q(from)) && held(requires))?.id ?? null
  const applied = [...sanctions.keys()].filter((at) => held(sanctions[at]!.when))
  let grade = before
  for (const at of applied) {
    const { at_most, down, exactly } = sanctions[at]!
    if (exactly !== undefined) grade = exactly
    else if (grade !== null && at_most !== undefined)
      grade = ids.indexOf(grade) < ids.indexOf(at_most) ? at_most : grade
    else if (grade !== null) grade = ids.slice(0, ids.indexOf(grade) + 1 + down!).at(-1)!
  }
  return { before, after: grade, applied }
}
