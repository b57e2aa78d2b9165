import type { Member } from '../../scoring/model/member.ts'
import { readSeason } from '../../scoring/read.ts'
import type { SeasonRules } from './schema.ts'

/** Rules never change under their number, so each text is read once; a server sees few of them. */
const known = new Map<string, SeasonRules>()
const mostKnown = 200

/**
 * Reads the rules of a season as they were stored, decimals from their text.
 *
 * @param members The roll, for the references in them.
 *
 * @throws {Error} When the text is no valid season: it was checked when it was stored, so the data are damaged.
 */
export function readRules(body: string, members: readonly Member[]): SeasonRules {
  const text = `${body.trimEnd().slice(0, -1)},"members":${JSON.stringify(members)},"facts":[]}`
  const found = known.get(text)
  if (found) return found
  const reading = readSeason(text)
  if ('faults' in reading)
    throw new Error(`Stored rules are not valid: ${reading.faults[0]?.path ?? '$'}`)
  const { members: _members, facts: _facts, ...rules } = reading.season
  if (known.size >= mostKnown) known.clear()
  known.set(text, rules)
  return rules
}
