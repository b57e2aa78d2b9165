import type { Noted } from '../../../scoring/paper/score-notes.ts'
import { score } from '../../../scoring/score.ts'
import { isOut, readSeasonFile } from '../../seasons/file.ts'
import { isBefore } from '../../seasons/phases.ts'
import type { Asked } from '../asked.ts'

export interface Standings extends Noted {
  /** Whether the self-score stands in where nothing is verified yet. */
  fallback: boolean
}

/**
 * The very result that the standings show to the reader, with the members' short names. Until the
 * conference the self-score stands in for what is not verified.
 */
export async function standingsFor({ db, scope, stage }: Asked): Promise<Standings> {
  const file = await readSeasonFile(db, scope)
  const fallback = stage === 'verified' && isBefore(scope.phase, 'conference')
  const shortNames = new Map(scope.members.map(({ id, shortName }) => [id, shortName]))
  const members = file.members.map((member) => ({
    ...member,
    name: shortNames.get(member.id) ?? member.name,
  }))
  // What was handed in and given back still counts until the conference.
  const without = scope.members.filter((row) => row.sheetState === 'draft' || isOut(scope, row))
  return {
    rules: { ...file, members },
    result: score(file, { stage, fallback, language: 'vi' }),
    self: stage === 'self' ? null : score(file, { stage: 'self', fallback: false, language: 'vi' }),
    pending: new Set(without.map(({ id }) => id)),
    fallback,
  }
}
