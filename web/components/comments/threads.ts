import { allNodes, type Sheet } from '../../../scoring/model/sheet.ts'
import { nodesIn } from '../../../scoring/tree/around.ts'
import type { Comment } from '../../../server/comments/schema.ts'
import type { SeasonDocument } from '../../../server/documents/schema.ts'

/** What a thread is about; `paragraph` from 1, null for the whole document. */
export type Place =
  | { on: 'sheet'; criterion: string }
  | { on: 'document'; documentId: string; paragraph: number | null }

/** A thread as addresses name it: `s:I.1`, `d:<id>`, `d:<id>:3`. */
export function threadOf(place: Place): string {
  if (place.on === 'sheet') return `s:${place.criterion}`
  return place.paragraph === null
    ? `d:${place.documentId}`
    : `d:${place.documentId}:${place.paragraph}`
}

/** @returns null for what is no thread: an address may be typed. */
export function placeIn(thread: string): Place | null {
  if (thread.startsWith('s:')) return { on: 'sheet', criterion: thread.slice(2) }
  const [, documentId, paragraph] = /^d:([0-9a-f-]{36})(?::([1-9]\d{0,3}))?$/.exec(thread) ?? []
  if (documentId === undefined) return null
  return { on: 'document', documentId, paragraph: paragraph ? Number(paragraph) : null }
}

export function placeOf({ criterion, documentId, paragraph }: Comment): Place {
  return documentId === null
    ? { on: 'sheet', criterion: criterion ?? '' }
    : { on: 'document', documentId, paragraph }
}

/** Neither answered nor taken back. */
export function isOpen({ outcome, withdrawnAt }: Comment): boolean {
  return outcome === null && withdrawnAt === null
}

/** How many comments a thread has, and how many of them wait for an answer. */
export interface ThreadCount {
  all: number
  open: number
}

export function countThreads(comments: readonly Comment[]): ReadonlyMap<string, ThreadCount> {
  const counts = new Map<string, ThreadCount>()
  for (const comment of comments) {
    const thread = threadOf(placeOf(comment))
    const { all, open } = counts.get(thread) ?? { all: 0, open: 0 }
    counts.set(thread, { all: all + 1, open: open + (isOpen(comment) ? 1 : 0) })
  }
  return counts
}

export const shows = ['all', 'open', 'mine'] as const
export type Show = (typeof shows)[number]

export interface CommentFilter {
  show: Show
  /** '' for all members. */
  member: string
  /** A thread with all that is below it; '' for all. */
  thread: string
}

/** The comments that a reader asked for, in the order in which they were made. */
export function filterComments(
  comments: readonly Comment[],
  { show, member, thread }: CommentFilter,
  { ownId, sheet }: { ownId: string | null; sheet: Sheet },
): Comment[] {
  const within = thread === '' ? null : threadsBelow(thread, sheet)
  return comments.filter(
    (comment) =>
      (show !== 'open' || isOpen(comment)) &&
      (show !== 'mine' || comment.member === ownId) &&
      (member === '' || comment.member === member) &&
      (within?.(threadOf(placeOf(comment))) ?? true),
  )
}

/** A section holds its criteria, a document its paragraphs. */
function threadsBelow(thread: string, sheet: Sheet): (other: string) => boolean {
  const place = placeIn(thread)
  if (place?.on === 'document') return (other) => other === thread || other.startsWith(`${thread}:`)
  const node = allNodes(sheet).find(({ code }) => code === place?.criterion)
  const codes = new Set((node ? nodesIn(node) : []).map(({ code }) => `s:${code}`))
  return (other) => other === thread || codes.has(other)
}

/** The comments in the order of what they are about: the sheet from above, then the documents. */
export function inOrderOfPlace(
  comments: readonly Comment[],
  sheet: Sheet,
  documents: readonly Pick<SeasonDocument, 'id'>[],
): Comment[] {
  const codes = new Map(
    ['', ...allNodes(sheet).map(({ code }) => code)].map((code, at) => [code, at]),
  )
  const ids = new Map(documents.map(({ id }, at) => [id, at]))
  const key = ({ criterion, documentId, paragraph }: Comment) =>
    documentId === null
      ? [0, codes.get(criterion ?? '') ?? codes.size, 0]
      : [1, ids.get(documentId) ?? ids.size, paragraph ?? 0]
  return comments.toSorted((a, b) => {
    const [x, y] = [key(a), key(b)]
    return x[0]! - y[0]! || x[1]! - y[1]! || x[2]! - y[2]! || (a.at < b.at ? -1 : 1)
  })
}
