import type { Phase } from '../../../server/seasons/schema.ts'
import { anchorOf } from '../sheet/anchor.ts'

/** What is known when the page is opened; numbers are null while they are being counted. */
export interface Ground {
  phase: Phase
  /** The own sheet; null for an account without an organisation. */
  sheet: { state: 'draft' | 'submitted' | 'returned'; returnReason: string | null } | null
  /** Whether the account may hand the sheet in; else somebody else of the organisation does. */
  maySubmit: boolean
  mayRecord: boolean
  mayVerify: boolean
  mayDecide: boolean
  mayMove: boolean
  seesStandings: boolean
  activities: number
  /** Activities without evidence. */
  bare: number
  /** Activities that count under no criterion, where that can still be changed. */
  unclaimed: number
  /** Criteria that the member has still to claim; `first` is where to go on. */
  missing: { count: number; first: string | null } | null
  /** Cells that the lead or deputy has still to verify, and in how many sheets. */
  toVerify: { cells: number; members: number } | null
  /** Ties and withheld awards that wait for a decision. */
  open: number | null
  /** Cells of the whole cluster that state nothing; they count 0 and hinder nothing. */
  blank: number
  members: number
  submitted: number
  /** Sheets that their members have back for correction. */
  returned: number
  mayComment: boolean
  waits: Waits
}

/**
 * What others wait for from the reader: answers to comments, a change of the sheet to confirm, sheets to
 * check, changed cells to explain, appeals to decide, votes to cast or to tell, joint activities to sign, records to
 * make one, a result to publish as the second person.
 */
export const waitKinds = [
  ...(['vote', 'tell', 'countersign', 'confirm', 'check', 'explain', 'judge'] as const),
  ...(['answer', 'sign', 'merge'] as const),
] as const
export type Wait = (typeof waitKinds)[number]
export type Waits = Readonly<Partial<Record<Wait, number>>>

export type StepKind =
  | 'vote'
  | 'returned'
  | 'prepare'
  | 'comment'
  | 'check'
  | 'explain'
  | 'judge'
  | 'record'
  | 'fill'
  | 'submit'
  | 'askSubmit'
  | 'late'
  | 'waitSubmitted'
  | 'verify'
  | 'verifyWait'
  | 'verifyDone'
  | 'watchVerify'
  | 'decide'
  | 'unverified'
  | 'publish'
  | 'conferencePrint'
  | 'conference'
  | 'published'
  | 'look'

export interface Step {
  kind: StepKind
  /** Where its button leads; nowhere for "publish", which asks first. */
  path: string
}

/** Waits that can be the next step, the most pressing first, with their pages. */
const pressing = { vote: '/conference', check: '/checks', explain: '/appeals', judge: '/appeals' }

/**
 * The one thing to do now. Duties that others wait for come first: a vote, the own sheet that was returned,
 * what was given to the reader to check, explain or decide, then the lead's verification and decisions,
 * then the own sheet, then recording.
 */
export function nextStep(ground: Ground): Step {
  return duty(ground) ?? ownWork(ground) ?? pastTime(ground)
}

function duty(ground: Ground): Step | null {
  const { sheet, toVerify, phase, waits } = ground
  if (waits.vote) return { kind: 'vote', path: pressing.vote }
  if (sheet?.state === 'returned' && ground.mayRecord) return { kind: 'returned', path: '/sheet' }
  for (const kind of ['check', 'explain', 'judge'] as const)
    if (waits[kind]) return { kind, path: pressing[kind] }
  if (ground.mayVerify && toVerify && toVerify.cells > 0) return { kind: 'verify', path: '/review' }
  return phase === 'conference' && ground.mayDecide ? beforePublishing(ground) : null
}

/** What stands between the conference and its result, in the order in which it is settled. */
function beforePublishing(ground: Ground): Step {
  const { open, toVerify, mayMove } = ground
  if (open) return { kind: 'decide', path: '/awards' }
  if ((toVerify && toVerify.cells > 0) || notIn(ground) > 0)
    return { kind: 'unverified', path: '/review' }
  return mayMove
    ? { kind: 'publish', path: '' }
    : { kind: 'conferencePrint', path: '/print/score-table' }
}

function ownWork(ground: Ground): Step | null {
  const { phase, sheet, missing } = ground
  if (phase === 'setup' && ground.mayMove) return { kind: 'prepare', path: '/season' }
  if (sheet && phase === 'comment' && ground.mayComment)
    return { kind: 'comment', path: '/criteria' }
  if (sheet && phase === 'record' && ground.mayRecord)
    return { kind: 'record', path: '/activities/new' }
  // After its time a sheet is still taken, as late; the right to write says how long.
  if (sheet?.state === 'draft' && phase !== 'self-score' && ground.mayRecord)
    return { kind: 'late', path: '/sheet' }
  if (!sheet || phase !== 'self-score') return null
  if (sheet.state === 'submitted') return { kind: 'waitSubmitted', path: '/sheet' }
  if (missing && missing.count > 0) {
    const anchor = missing.first ? `#${anchorOf(missing.first)}` : ''
    return { kind: 'fill', path: `/sheet${anchor}` }
  }
  return { kind: ground.maySubmit ? 'submit' : 'askSubmit', path: '/sheet' }
}

function pastTime(ground: Ground): Step {
  const { phase, sheet, mayVerify, seesStandings } = ground
  if (phase === 'published') return { kind: 'published', path: '/standings' }
  if (phase === 'conference') return { kind: 'conference', path: '/standings' }
  if (mayVerify && notIn(ground) > 0) return { kind: 'verifyWait', path: '/review' }
  if (mayVerify) return { kind: 'verifyDone', path: '/standings' }
  if (seesStandings && sheet) return { kind: 'watchVerify', path: '/sheet' }
  return { kind: 'look', path: seesStandings ? '/standings' : '/criteria' }
}

/** How many members have not handed their sheet in, or have it back. */
export function notIn({ members, submitted }: Ground): number {
  return members - submitted
}

/** How many members have not handed their sheet in at all. */
export function neverIn(ground: Ground): number {
  return notIn(ground) - ground.returned
}

/** Work that this machine keeps and the server does not have. */
export type Kept = 'import' | 'draft'
export type TaskKind = Wait | Kept | 'ownSheet' | 'unclaimed' | 'evidence' | 'move' | 'chase'

/** The phases in which a sheet can be handed in. */
const chasing: readonly Phase[] = ['self-score', 'verify']

/** What else waits, the most pressing first; the next step itself is not repeated. */
export function otherTasks(ground: Ground, kept: readonly Kept[]): TaskKind[] {
  const next = nextStep(ground).kind
  const tasks: [TaskKind, boolean][] = [
    ...waitKinds.map((kind): [TaskKind, boolean] => [
      kind,
      (ground.waits[kind] ?? 0) > 0 && kind !== next,
    ]),
    // Verifying the others comes first, and must not hide that the own sheet is awaited too.
    ['ownSheet', next === 'verify' && ownWork(ground)?.kind === 'late'],
    ['import', kept.includes('import') && ground.mayRecord],
    ['draft', kept.includes('draft')],
    ['unclaimed', ground.unclaimed > 0],
    ['evidence', ground.bare > 0 && ground.mayRecord],
    ['chase', ground.mayMove && chasing.includes(ground.phase) && notIn(ground) > 0],
    ['move', ground.mayMove && ground.phase !== 'published' && next !== 'publish'],
  ]
  return tasks.filter(([, waits]) => waits).map(([kind]) => kind)
}
