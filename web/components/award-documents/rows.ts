import type { Result } from '../../../scoring/model/result.ts'
import type {
  AwardRecord,
  DocumentStage,
  FinalEntry,
} from '../../../server/award-documents/schema.ts'

/** One member and one award: what became of the proposal, or null where none was made yet. */
export interface PaperRow {
  awardId: string
  member: string
  entry: FinalEntry | null
}

/** Everybody who is or was proposed, and who receives by the result but is not proposed yet; award by award. */
export function paperRows(
  { list }: Pick<AwardRecord, 'list'>,
  { awards }: Pick<Result, 'awards'>,
  awardIds: readonly string[],
): PaperRow[] {
  const known = awardIds.flatMap((awardId) => {
    const entries = list.filter((entry) => entry.awardId === awardId)
    const open = (awards[awardId]?.recipients ?? []).filter(
      (member) => !entries.some((entry) => entry.member === member),
    )
    return [
      ...entries.map((entry) => ({ awardId, member: entry.member, entry })),
      ...open.map((member) => ({ awardId, member, entry: null })),
    ]
  })
  const others = list.filter(({ awardId }) => !awardIds.includes(awardId))
  return [
    ...known,
    ...others.map((entry) => ({ awardId: entry.awardId, member: entry.member, entry })),
  ]
}

/**
 * Whom a paper of each kind may name now, by award. The server decides in the end; this keeps the form
 * from offering what would be refused.
 */
export function openMembers(
  stage: DocumentStage,
  awardId: string,
  rows: readonly PaperRow[],
  { awards }: Pick<Result, 'awards'>,
): string[] {
  const receives = (member: string) => awards[awardId]?.recipients.includes(member) ?? false
  return rows
    .filter((row) => row.awardId === awardId && isOpen(stage, row, receives))
    .map(({ member }) => member)
}

function isOpen(
  stage: DocumentStage,
  { member, entry }: PaperRow,
  receives: (member: string) => boolean,
): boolean {
  if (stage === 'proposed') return (entry === null || entry.state === 'refused') && receives(member)
  return entry?.state === (stage === 'revoked' ? 'granted' : 'proposed')
}
