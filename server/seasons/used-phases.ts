import { listPhases, type SeasonPhaseRow } from '../../db/queries/season-phases.ts'
import type { Db } from '../../db/store.ts'
import { usualPhases } from './phases.ts'
import { type Phase, phases } from './schema.ts'

/** A phase that a season has; its times as ISO UTC text, the day of the interim review of recording only. */
export type UsedPhase = Omit<SeasonPhaseRow, 'phase'> & { phase: Phase }

/** The phases that a season has, with their times, in the order of the year; the usual ones where none are stored. */
export async function readPhases(db: Db, seasonId: string): Promise<UsedPhase[]> {
  const rows = new Map((await listPhases(db, seasonId)).map((row) => [row.phase, row]))
  const used = phases.filter((phase) =>
    rows.size > 0 ? rows.has(phase) : usualPhases.includes(phase),
  )
  return used.map((phase) => ({
    phase,
    opensAt: rows.get(phase)?.opensAt ?? null,
    dueAt: rows.get(phase)?.dueAt ?? null,
    interimOn: rows.get(phase)?.interimOn ?? null,
  }))
}
