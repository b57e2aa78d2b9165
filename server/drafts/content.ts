import type { Member } from '../../scoring/model/member.ts'
import type { FaultCode } from '../../scoring/read/messages.ts'
import { type Fault, readSeason } from '../../scoring/read.ts'
import { AppError } from '../errors/app-error.ts'

/**
 * What may be wrong with a sheet that is being worked on: a field still empty, a number not finished, a
 * reference to something that went. All else makes it no sheet, and no editor could show it.
 */
const unfinished: ReadonlySet<FaultCode> = new Set<FaultCode>([
  'text.empty',
  'list.empty',
  'id.unreadable',
  'id.repeated',
  'number.unreadable',
  'number.not_whole',
  'number.negative',
  'number.not_positive',
  'number.not_a_share',
  'number.over_hundred',
  'number.too_large',
  'number.outside',
  'number.min_above_max',
  'order.not_ascending',
  'order.not_descending',
  'reference.unknown',
  'award.not_earlier',
  'award.base_unsaid',
  'award.expands_ceiling',
  'key.unknown',
  'key.not_here',
  'key.measures_nothing',
  'key.no_max',
  'key.not_last',
  'key.not_ascending',
  'requires.itself',
  'requires.circular',
  'raises.unmeasured',
  'claims.unusable',
  'claims.not_money',
  'not_applicable.no_max',
  'not_applicable.no_parent_max',
  'not_applicable.no_sum',
])

/** A draft's text as it may be stored. */
export interface ReadContent {
  title: string
  year: number
  /** What keeps it from being used in a season. */
  faults: readonly Fault[]
}

/**
 * Reads the text of a draft: a season file without members and facts.
 *
 * @param members The roll of the season through which it is worked on, for the references to it.
 * @throws AppError `draft.unreadable` with every place at which it is no season file.
 */
export function readContent(content: string, members: readonly Member[]): ReadContent {
  const { title, year, ...rest } = objectIn(content)
  if ('members' in rest || 'facts' in rest) unreadable([{ path: '$', code: 'field.unknown' }])
  if (typeof title !== 'string') unreadable([{ path: '$.title', code: 'text.missing' }])
  if (typeof year !== 'number') unreadable([{ path: '$.year', code: 'number.not_whole' }])
  const faults = faultsOf(content, members)
  const wrong = faults.filter(({ code }) => !unfinished.has(code))
  if (wrong.length > 0) unreadable(wrong)
  return { title, year, faults }
}

/** Its faults as a season with that roll. */
function faultsOf(content: string, members: readonly Member[]): readonly Fault[] {
  const open = content.trimEnd().slice(0, -1)
  const reading = readSeason(`${open},"members":${JSON.stringify(members)},"facts":[]}`)
  return 'faults' in reading ? reading.faults : []
}

function objectIn(content: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(content)
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>
  } catch {
    // Said below: text that is no JSON is no object either.
  }
  return unreadable([{ path: '$', code: 'json.malformed' }])
}

function unreadable(faults: readonly { path: string; code: string; message?: string }[]): never {
  const errors = faults.slice(0, 100).map(({ path, code, message }) => ({
    path,
    code,
    ...(message !== undefined && { message }),
  }))
  throw new AppError('draft.unreadable', { errors })
}
