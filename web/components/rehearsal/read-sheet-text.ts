import type { SeasonFile } from '../../../scoring/model/season.ts'
import { type Reading, readSeason } from '../../../scoring/read.ts'

/**
 * Reads the text of a sheet to rehearse: a whole season file, or a draft, which has neither members nor
 * facts and is read as one for the members whose figures are rehearsed.
 */
export function readSheetText(text: string, { members }: Pick<SeasonFile, 'members'>): Reading {
  if (!isDraft(text)) return readSeason(text)
  const open = text.trimEnd().slice(0, -1)
  return readSeason(`${open},"members":${JSON.stringify(members)},"facts":[]}`)
}

/** Text that is no JSON is none: reading it tells what is wrong with it. */
function isDraft(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    return Object.keys(value).length > 0 && !('members' in value || 'facts' in value)
  } catch {
    return false
  }
}
