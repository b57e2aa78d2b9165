import { listAppeals } from '../../db/queries/appeals.ts'
import { listDecisions, type StoredDecision } from '../../db/queries/award-decisions.ts'
import { listChecks } from '../../db/queries/checks.ts'
import { listMembers } from '../../db/queries/members.ts'
import { listComments } from '../../db/queries/season-comments.ts'
import type { Db } from '../../db/store.ts'
import type { Result } from '../../scoring/model/result.ts'
import { levelGroups } from '../../scoring/votes/level-groups.ts'
import { runningVotes } from '../ballots/running.ts'
import { isPast } from '../calendar/times.ts'
import { conferenceResult, unconfirmed } from '../conference/open-questions.ts'
import { hasEnded } from '../members/lasting.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { contestedCells, lapsedCells } from '../review/lapsed.ts'
import { openCells } from '../review/open-cells.ts'
import { readReview } from '../review/read.ts'
import type { ReviewCell, ReviewMatrix } from '../review/schema.ts'
import { readSeasonFile } from './file.ts'
import type { Blocker, Phase } from './schema.ts'
import { readPhases } from './used-phases.ts'

/** What the checks of one phase look at; each part is read once, when a check first asks. */
interface Ground {
  db: Db
  scope: SeasonScope
  now: string
  /** The season, scored as the conference would, and what it has decided. */
  judged(): Promise<{ result: Result; decisions: readonly StoredDecision[] }>
  matrix(): Promise<ReviewMatrix>
}

/** One matter that a phase may leave open: how many there are, and whom it concerns. */
type Check = (ground: Ground) => Promise<{ count: number; members: readonly string[] }>

const none = { count: 0, members: [] }

const checks: Record<Blocker['code'], Check> = {
  headless: async ({ scope: { leadId, deputyId } }) =>
    leadId !== null && deputyId !== null ? none : { count: 1, members: [] },
  dateless: async ({ db, scope }) => {
    const phases = await readPhases(db, scope.row.id)
    const due = phases.find(({ phase }) => phase === 'self-score')?.dueAt
    return due ? none : { count: 1, members: [] }
  },
  unanswered: async ({ db, scope }) => {
    const comments = await listComments(db, scope.row.id)
    const open = comments.filter((each) => each.outcome === null && each.withdrawnAt === null)
    return { count: open.length, members: open.map(({ memberId }) => memberId) }
  },
  early: async ({ db, scope, now }) => {
    const phases = await readPhases(db, scope.row.id)
    const due = phases.find(({ phase }) => phase === scope.phase)?.dueAt
    return due && !isPast(due, now) ? { count: 1, members: [] } : none
  },
  unsubmitted: async ({ db, scope }) => {
    const members = await listMembers(db, scope.row.id)
    const waiting = members.filter(
      (member) => member.sheetState !== 'submitted' && !hasEnded(member),
    )
    return { count: waiting.length, members: waiting.map(({ id }) => id) }
  },
  undrawn: async ({ db, scope }) =>
    (await listChecks(db, scope.row.id)).length > 0 ? none : { count: 1, members: [] },
  unchecked: async ({ db, scope }) => {
    const waiting = (await listChecks(db, scope.row.id)).filter(({ sentAt }) => sentAt === null)
    return { count: waiting.length, members: waiting.map(({ checkerId }) => checkerId) }
  },
  unverified: async ({ matrix }) => countCells(openCells(await matrix())),
  lapsed: async ({ matrix }) => countCells(lapsedCells(await matrix())),
  contested: async ({ matrix }) => countCells(contestedCells(await matrix())),
  appealed: async ({ db, scope }) => {
    const appeals = await listAppeals(db, scope.row.id)
    const waiting = appeals.filter(({ outcome }) => outcome === null)
    return { count: waiting.length, members: waiting.map(({ memberId }) => memberId) }
  },
  voting: async ({ db, scope }) => {
    const running = await runningVotes(db, scope.row.id)
    return { count: running.length, members: [] }
  },
  undecided: async ({ judged }) => {
    const { questions } = (await judged()).result
    const ties = questions.filter((question) => question.kind === 'tie')
    return { count: ties.length, members: ties.flatMap(({ among }) => among) }
  },
  level: async ({ judged }) => {
    const groups = levelGroups((await judged()).result)
    return { count: groups.length, members: groups.flat() }
  },
  withheld: async ({ judged }) => {
    const { questions } = (await judged()).result
    const seats = questions.filter((question) => question.kind === 'withheld')
    return { count: seats.length, members: seats.map(({ member }) => member) }
  },
  unconfirmed: async ({ judged }) => {
    const { result, decisions } = await judged()
    const lists = Object.keys(result.awards)
      .map((award) => unconfirmed(result, decisions, award))
      .filter((members) => members.length > 0)
    return { count: lists.length, members: lists.flat() }
  },
  blank: async ({ judged, scope }) => {
    const ended = new Set(scope.members.filter(hasEnded).map(({ id }) => id))
    const { questions } = (await judged()).result
    const missing = questions.filter((question) => question.kind === 'missing')
    const blank = missing.filter(({ member }) => !ended.has(member))
    return { count: blank.length, members: blank.map(({ member }) => member) }
  },
}

/** What each phase asks for before it is closed, the gravest first. */
const asked: Readonly<Record<Phase, readonly Blocker['code'][]>> = {
  setup: ['headless', 'dateless', 'early'],
  comment: ['unanswered', 'early'],
  record: ['early'],
  'self-score': ['unsubmitted', 'early'],
  'cross-check': ['undrawn', 'unsubmitted', 'unchecked', 'early'],
  verify: ['unsubmitted', 'unverified', 'lapsed', 'undecided', 'early'],
  explain: ['early'],
  'verify-2': ['unsubmitted', 'unverified', 'lapsed', 'contested', 'undecided', 'early'],
  conference: [
    'voting',
    'appealed',
    'undecided',
    'level',
    'withheld',
    'unconfirmed',
    'unsubmitted',
    'unverified',
    'lapsed',
    'blank',
    'early',
  ],
  published: [],
}

/** Where each is settled. */
const paths: Readonly<Record<Blocker['code'], string>> = {
  headless: '/season',
  dateless: '/season',
  unanswered: '/criteria/comments?show=open',
  early: '/season',
  undrawn: '/checks',
  unsubmitted: '/season',
  unchecked: '/checks',
  unverified: '/review',
  lapsed: '/review?filter=revised',
  contested: '/review?filter=contested',
  appealed: '/appeals',
  voting: '/conference',
  undecided: '/awards',
  level: '/conference',
  withheld: '/conference',
  unconfirmed: '/conference',
  blank: '/review',
}

/**
 * What the season's phase leaves open at `now`, as a head may see it; empty when it can be closed without
 * a word.
 */
export async function findBlockers(db: Db, scope: SeasonScope, now: string): Promise<Blocker[]> {
  const ground: Ground = {
    db,
    scope,
    now,
    judged: once(() => judgedBy(db, scope)),
    matrix: once(() => readReview(db, scope)),
  }
  const blockers: Blocker[] = []
  for (const code of asked[scope.phase]) {
    const { count, members } = await checks[code](ground)
    const named = new Set(members)
    // In the order of the roll.
    const concerned = scope.members.map(({ id }) => id).filter((id) => named.has(id))
    if (count > 0) blockers.push({ code, count, members: concerned, path: paths[code] })
  }
  return blockers
}

async function judgedBy(db: Db, scope: SeasonScope) {
  const result = conferenceResult(await readSeasonFile(db, scope))
  return { result, decisions: await listDecisions(db, scope.row.id) }
}

function countCells(cells: readonly ReviewCell[]): Awaited<ReturnType<Check>> {
  return { count: cells.length, members: cells.map(({ member }) => member) }
}

/** What several checks look at is read by the first that asks. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let found: Promise<T> | undefined
  return () => {
    found ??= read()
    return found
  }
}
