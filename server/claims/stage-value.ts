import type { StoredValue } from '../../db/queries/stage-values.ts'
import type { StageValue } from './schema.ts'

/** A stored value as it is shown. */
export function stageValueOf(stored: StoredValue): StageValue {
  const { criterion, stage, round, fact, note, reason, createdAt, createdByName } = stored
  return { criterion, stage, round, fact, note, reason, at: createdAt, by: createdByName }
}
