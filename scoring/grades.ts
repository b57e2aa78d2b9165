import { type GradeWorth, type Holds, type Lookup, readCondition } from './condition.ts'
import { cmp, type Exact, parse, whole } from './decimal.ts'
import type { Grade, Sanction } from './model/grade.ts'

/** The grade of one member: places in the list of grades, best first, from 0; `null` is without a grade. */
export interface Graded {
  before: number | null
  after: number | null
  /** The places of the sanctions whose condition held. */
  applied: number[]
}

/** Greater for the better grade: the last is 1. */
export function gradeWorths(grades: readonly Grade[]): GradeWorth {
  const worths = new Map(grades.map(({ id }, at) => [id, whole(grades.length - at)]))
  return (id) => worths.get(id)!
}

/** Grades and sanctions with their numbers read; the answer grades one member after the other. */
export function readGrades(grades: readonly Grade[], sanctions: readonly Sanction[]) {
  const worth = gradeWorths(grades)
  const steps = grades.map(({ from, requires }) => ({
    from: parse(from),
    holds: requires ? readCondition(requires, worth) : always,
  }))
  const places = new Map(grades.map(({ id }, at) => [id, at]))
  const measures = sanctions.map((sanction) => ({
    holds: readCondition(sanction.when, worth),
    lower: lowering(sanction, places, grades.length - 1),
  }))
  return (total: Exact, lookup: Lookup): Graded => {
    const reached = steps.findIndex(({ from, holds }) => cmp(from, total) <= 0 && holds(lookup))
    const before = reached < 0 ? null : reached
    const applied = [...measures.keys()].filter((at) => measures[at]!.holds(lookup))
    const after = applied.reduce((grade, at) => measures[at]!.lower(grade), before)
    return { before, after, applied }
  }
}

const always: Holds = () => true

/** What a sanction makes of the grade that the last one left. Only `exactly` gives one to who has none. */
function lowering(
  { at_most, down, exactly }: Sanction,
  places: ReadonlyMap<string, number>,
  lowest: number,
): (grade: number | null) => number | null {
  if (exactly !== undefined) return () => (exactly === null ? null : places.get(exactly)!)
  if (at_most !== undefined)
    return (grade) => (grade === null ? null : Math.max(grade, places.get(at_most)!))
  return (grade) => (grade === null ? null : Math.min(grade + (down ?? 0), lowest))
}
