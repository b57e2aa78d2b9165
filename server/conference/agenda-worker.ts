import type { StoredDecision } from '../../db/queries/award-decisions.ts'
import type { SeasonFile } from '../../scoring/model/season.ts'
import { agendaOf } from './agenda.ts'

/** What the agenda is worked out from. */
export interface AgendaInput {
  file: SeasonFile
  decisions: readonly StoredDecision[]
}

/** Beside the thread that answers: every way of a tie is scored, and a pool of workers calls it. */
export function work({ file, decisions }: AgendaInput) {
  return agendaOf(file, decisions)
}
