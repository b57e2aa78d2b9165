import { cmp, parse } from '../../decimal.ts'
import type { Catalogue } from '../catalogue.ts'
import type { Finding } from '../fault.ts'
import { checkCondition, keysOfGrades, referenceFindings } from './conditions.ts'

/** Grades stand best first; sanctions name grades that there are; neither asks for rank or grade. */
export function checkGrades(catalogue: Catalogue): Finding[] {
  const { grades = [], sanctions = [] } = catalogue.season
  return [
    ...grades.flatMap(({ from, requires }, at): Finding[] => {
      const path = ['grades', at]
      const above = grades[at - 1]?.from
      const unsorted = above !== undefined && cmp(parse(from), parse(above)) >= 0
      return [
        ...(unsorted
          ? [{ path: [...path, 'from'], code: 'order.not_descending', written: from } as const]
          : []),
        ...checkCondition(requires, [...path, 'requires'], keysOfGrades, catalogue),
      ]
    }),
    ...sanctions.flatMap(({ when, at_most, exactly }, at) => [
      ...checkCondition(when, ['sanctions', at, 'when'], keysOfGrades, catalogue),
      ...gradeFindings(at_most, ['sanctions', at, 'at_most'], catalogue),
      ...gradeFindings(exactly, ['sanctions', at, 'exactly'], catalogue),
    ]),
  ]
}

/** `null` and absent name no grade. */
function gradeFindings(
  id: string | null | undefined,
  path: (string | number)[],
  { grades }: Catalogue,
): Finding[] {
  return id === null || id === undefined ? [] : referenceFindings(id, path, grades)
}
