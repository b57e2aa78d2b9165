import { heldHere } from '../../drafts/storage.ts'
import type { Entry } from './entry.ts'

export interface ImportDraft {
  /** The report as read; '' before. */
  text: string
  /** The year that it names as its own. */
  year: number | null
  entries: readonly Entry[]
}

/** The name under which a report is kept while it is worked on. */
export const draftOf = (seasonId: string) => `import.${seasonId}`

/** How far a report is that was left in the middle; null where none was, or nothing in it waits. */
export function heldImport(seasonId: string): { accepted: number; open: number } | null {
  const entries = heldHere.read<ImportDraft>(draftOf(seasonId))?.value.entries ?? []
  const count = (state: Entry['state']) => entries.filter((entry) => entry.state === state).length
  const left = { accepted: count('accepted'), open: count('open') }
  return left.accepted + left.open > 0 ? left : null
}
