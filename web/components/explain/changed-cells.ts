import type { StageValue } from '../../../server/claims/schema.ts'
import type { Explanation } from '../../../server/explanations/schema.ts'
import { sameFact } from '../review/facts.ts'

/** A criterion that was verified otherwise than the member scored itself, with what it answered. */
export interface ChangedCell {
  criterion: string
  self: StageValue | null
  verified: StageValue
  /** Oldest first, to any round. */
  answers: readonly Explanation[]
  /** Whether the value in force is answered. */
  answered: boolean
}

/** The changed cells of one member in the order of the sheet. */
export function changedCells(
  values: readonly StageValue[],
  explanations: readonly Explanation[],
  criteria: readonly string[],
): ChangedCell[] {
  return criteria.flatMap((criterion) => {
    const own = values.filter((value) => value.criterion === criterion)
    const [self, verified] = [inForce(own, 'self'), inForce(own, 'verified')]
    if (!verified || sameFact(self?.fact ?? {}, verified.fact)) return []
    const answers = explanations.filter((each) => each.criterion === criterion)
    const answered = answers.some(({ round }) => round === verified.round)
    return [{ criterion, self, verified, answers, answered }]
  })
}

function inForce(values: readonly StageValue[], stage: StageValue['stage']): StageValue | null {
  const rounds = values.filter((value) => value.stage === stage)
  return rounds.toSorted((a, b) => b.round - a.round)[0] ?? null
}
