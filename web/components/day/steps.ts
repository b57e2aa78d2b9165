import type { Phase } from '../../../server/seasons/schema.ts'
import { anchorOf } from '../sheet/tree.ts'

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
  /** Criteria without a claim; `first` is where to go on. */
  missing: { count: number; first: string | null } | null
  /** Cells that the lead or deputy has still to verify, and in how many sheets. */
  toVerify: { cells: number; members: number } | null
  /** Ties and withheld awards that wait for a decision. */
  open: number | null
  members: number
  submitted: number
}

export type StepKind =
  | 'returned'
  | 'record'
  | 'fill'
  | 'submit'
  | 'askSubmit'
  | 'waitSubmitted'
  | 'verify'
  | 'verifyDone'
  | 'watchVerify'
  | 'decide'
  | 'conferencePrint'
  | 'conference'
  | 'published'
  | 'look'

export interface Step {
  kind: StepKind
  /** Where its button leads. */
  path: string
}

/**
 * The one thing to do now. Duties that others wait for come first: the own sheet that was returned, then
 * the lead's verification and decisions, then the own sheet, then recording.
 */
export function nextStep(ground: Ground): Step {
  return duty(ground) ?? ownWork(ground) ?? pastTime(ground)
}

function duty(ground: Ground): Step | null {
  const { sheet, toVerify, phase, open } = ground
  if (sheet?.state === 'returned' && ground.mayRecord) return { kind: 'returned', path: '/sheet' }
  if (ground.mayVerify && toVerify && toVerify.cells > 0) return { kind: 'verify', path: '/review' }
  if (phase !== 'conference' || !ground.mayDecide) return null
  if (open) return { kind: 'decide', path: '/awards' }
  return { kind: 'conferencePrint', path: '/print/score-table' }
}

function ownWork(ground: Ground): Step | null {
  const { phase, sheet, missing } = ground
  if (sheet && phase === 'record' && ground.mayRecord)
    return { kind: 'record', path: '/activities/new' }
  if (!sheet || phase !== 'self-score') return null
  if (sheet.state === 'submitted') return { kind: 'waitSubmitted', path: '/sheet' }
  if (missing && missing.count > 0) {
    const anchor = missing.first ? `#${anchorOf(missing.first)}` : ''
    return { kind: 'fill', path: `/sheet${anchor}` }
  }
  return { kind: ground.maySubmit ? 'submit' : 'askSubmit', path: '/sheet' }
}

function pastTime({ phase, sheet, mayVerify, seesStandings }: Ground): Step {
  if (phase === 'published') return { kind: 'published', path: '/standings' }
  if (phase === 'conference') return { kind: 'conference', path: '/standings' }
  if (mayVerify) return { kind: 'verifyDone', path: '/standings' }
  if (seesStandings && sheet) return { kind: 'watchVerify', path: '/sheet' }
  return { kind: 'look', path: seesStandings ? '/standings' : '/criteria' }
}

export type TaskKind = 'evidence' | 'draft' | 'move' | 'chase'

/** What else waits, the most pressing first; the next step itself is not repeated. */
export function otherTasks(ground: Ground, drafts: number): TaskKind[] {
  const tasks: [TaskKind, boolean][] = [
    ['draft', drafts > 0],
    ['evidence', ground.bare > 0 && ground.mayRecord],
    ['chase', ground.mayMove && ground.phase === 'self-score' && ground.submitted < ground.members],
    ['move', ground.mayMove && ground.phase !== 'published'],
  ]
  return tasks.filter(([, waits]) => waits).map(([kind]) => kind)
}
