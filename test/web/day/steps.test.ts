import { expect, test } from 'vitest'
import { type Ground, nextStep, otherTasks } from '../../../web/components/day/steps.ts'

const member: Ground = {
  phase: 'record',
  sheet: { state: 'draft', returnReason: null },
  maySubmit: true,
  mayRecord: true,
  mayVerify: false,
  mayDecide: false,
  mayMove: false,
  seesStandings: false,
  activities: 3,
  bare: 0,
  unclaimed: 0,
  missing: { count: 2, first: 'II.1' },
  toVerify: null,
  open: null,
  blank: 0,
  members: 11,
  submitted: 11,
  returned: 0,
  mayComment: false,
  waits: {},
}
const submitted = { state: 'submitted', returnReason: null } as const
const returned = { state: 'returned', returnReason: 'Thiếu minh chứng' } as const

test.each<{ when: string; ground: Partial<Ground>; kind: string; path: string }>([
  { when: 'recording', ground: {}, kind: 'record', path: '/activities/new' },
  {
    when: 'criteria are missing',
    ground: { phase: 'self-score' },
    kind: 'fill',
    path: '/sheet#tc-II.1',
  },
  {
    when: 'nothing is missing',
    ground: { phase: 'self-score', missing: { count: 0, first: null } },
    kind: 'submit',
    path: '/sheet',
  },
  {
    when: 'somebody else submits',
    ground: { phase: 'self-score', maySubmit: false, missing: { count: 0, first: null } },
    kind: 'askSubmit',
    path: '/sheet',
  },
  {
    when: 'it is submitted',
    ground: { phase: 'self-score', sheet: submitted },
    kind: 'waitSubmitted',
    path: '/sheet',
  },
  {
    when: 'it was returned',
    ground: { phase: 'verify', sheet: returned },
    kind: 'returned',
    path: '/sheet',
  },
  {
    when: 'self-scoring is over and the own sheet is not in',
    ground: { phase: 'verify' },
    kind: 'late',
    path: '/sheet',
  },
  {
    when: 'the conference has begun and the own sheet never came',
    ground: { phase: 'conference', mayRecord: false },
    kind: 'conference',
    path: '/standings',
  },
  {
    when: 'verification has just been opened and the lead is late too',
    ground: { phase: 'verify', mayVerify: true, toVerify: { cells: 300, members: 10 } },
    kind: 'verify',
    path: '/review',
  },
  {
    when: 'others verify',
    ground: { phase: 'verify', sheet: submitted, mayRecord: false, seesStandings: true },
    kind: 'watchVerify',
    path: '/sheet',
  },
  {
    when: 'the lead has cells to verify',
    ground: {
      phase: 'verify',
      sheet: submitted,
      mayVerify: true,
      toVerify: { cells: 9, members: 2 },
    },
    kind: 'verify',
    path: '/review',
  },
  {
    when: 'the lead has verified all',
    ground: {
      phase: 'verify',
      sheet: submitted,
      mayVerify: true,
      toVerify: { cells: 0, members: 0 },
    },
    kind: 'verifyDone',
    path: '/standings',
  },
  {
    when: 'the lead has verified all that is in, and some are late',
    ground: {
      phase: 'verify',
      sheet: submitted,
      mayVerify: true,
      toVerify: { cells: 0, members: 0 },
      submitted: 9,
    },
    kind: 'verifyWait',
    path: '/review',
  },
  {
    when: 'a sheet never came in before the conference',
    ground: { phase: 'conference', sheet: submitted, mayDecide: true, open: 0, submitted: 10 },
    kind: 'unverified',
    path: '/review',
  },
  {
    when: 'a tie is open at the conference',
    ground: { phase: 'conference', sheet: submitted, mayDecide: true, open: 1 },
    kind: 'decide',
    path: '/awards',
  },
  {
    when: 'a tie and cells are open at the conference',
    ground: {
      phase: 'conference',
      sheet: submitted,
      mayDecide: true,
      mayMove: true,
      open: 1,
      toVerify: { cells: 3, members: 1 },
    },
    kind: 'decide',
    path: '/awards',
  },
  {
    when: 'only cells are open at the conference',
    ground: {
      phase: 'conference',
      sheet: submitted,
      mayDecide: true,
      mayMove: true,
      open: 0,
      toVerify: { cells: 3, members: 1 },
    },
    kind: 'unverified',
    path: '/review',
  },
  {
    when: 'nothing is open at the conference',
    ground: { phase: 'conference', sheet: submitted, mayDecide: true, mayMove: true, open: 0 },
    kind: 'publish',
    path: '',
  },
  {
    when: 'nothing is open for the deputy at the conference',
    ground: { phase: 'conference', sheet: submitted, mayDecide: true, open: 0 },
    kind: 'conferencePrint',
    path: '/print/score-table',
  },
  {
    when: 'a member waits for the conference',
    ground: { phase: 'conference', sheet: submitted, seesStandings: true },
    kind: 'conference',
    path: '/standings',
  },
  {
    when: 'it is published',
    ground: { phase: 'published', sheet: submitted },
    kind: 'published',
    path: '/standings',
  },
  {
    when: 'the lead sets a season up',
    ground: { phase: 'setup', mayMove: true, mayRecord: false },
    kind: 'prepare',
    path: '/season',
  },
  {
    when: 'comments are open',
    ground: { phase: 'comment', mayComment: true, mayRecord: false },
    kind: 'comment',
    path: '/criteria',
  },
  {
    when: 'somebody watches comments',
    ground: { phase: 'comment', sheet: null, mayRecord: false },
    kind: 'look',
    path: '/criteria',
  },
  {
    when: 'sheets are given to check',
    ground: { phase: 'cross-check', sheet: submitted, waits: { check: 2 } },
    kind: 'check',
    path: '/checks',
  },
  {
    when: 'changed cells wait for their member',
    ground: { phase: 'explain', sheet: submitted, waits: { explain: 1 } },
    kind: 'explain',
    path: '/appeals',
  },
  {
    when: 'an appeal is given to the member',
    ground: { phase: 'conference', sheet: submitted, waits: { judge: 1 } },
    kind: 'judge',
    path: '/appeals',
  },
  {
    when: 'the conference votes, and the lead has a tie to decide',
    ground: {
      phase: 'conference',
      sheet: submitted,
      mayDecide: true,
      open: 1,
      waits: { vote: 1 },
    },
    kind: 'vote',
    path: '/conference',
  },
  {
    when: 'an observer looks in while recording',
    ground: { sheet: null, mayRecord: false },
    kind: 'look',
    path: '/criteria',
  },
])('when $when, the next step is $kind', ({ ground, kind, path }) => {
  expect(nextStep({ ...member, ...ground })).toEqual({ kind, path })
})

test('a sheet that was returned comes before verifying others', () => {
  const both = { ...member, phase: 'verify', sheet: returned, mayVerify: true } as const
  expect(nextStep({ ...both, toVerify: { cells: 9, members: 2 } }).kind).toBe('returned')
})

test('other tasks: what this machine keeps first, then what counts nowhere, then evidence; the lead moves the season on', () => {
  expect(otherTasks({ ...member, bare: 2, unclaimed: 3 }, ['draft', 'import'])).toEqual([
    'import',
    'draft',
    'unclaimed',
    'evidence',
  ])
  expect(otherTasks({ ...member, mayMove: true, phase: 'self-score', submitted: 1 }, [])).toEqual([
    'chase',
    'move',
  ])
  expect(otherTasks({ ...member, mayMove: true, phase: 'published' }, [])).toEqual([])
  const lead = { ...member, mayMove: true }
  expect(otherTasks({ ...lead, phase: 'verify' }, [])).toEqual(['move'])
  expect(otherTasks({ ...lead, phase: 'verify', submitted: 10 }, [])).toEqual(['chase', 'move'])
  const ready = { ...lead, phase: 'conference', mayDecide: true, open: 0 } as const
  expect(nextStep(ready).kind).toBe('publish')
  expect(otherTasks(ready, [])).toEqual([])
})

test('a report left in the middle is not named where nothing can be recorded', () => {
  expect(otherTasks({ ...member, mayRecord: false }, ['import'])).toEqual([])
})

test('what others wait for stands before the rest', () => {
  const asked = { ...member, bare: 2, waits: { answer: 3, confirm: 1, sign: 1, merge: 0 } }
  expect(otherTasks(asked, ['draft'])).toEqual(['confirm', 'answer', 'sign', 'draft', 'evidence'])
})

test('what is the next step is not said twice; the rest of what waits is', () => {
  const waits = { vote: 1, judge: 2, countersign: 1 }
  expect(otherTasks({ ...member, phase: 'conference', sheet: submitted, waits }, [])).toEqual([
    'countersign',
    'judge',
  ])
})

test('a head who verifies first is still told of the own sheet', () => {
  const head: Ground = {
    ...member,
    phase: 'verify',
    mayVerify: true,
    toVerify: { cells: 3, members: 1 },
  }
  expect(nextStep(head).kind).toBe('verify')
  expect(otherTasks(head, [])).toEqual(['ownSheet'])
  expect(otherTasks({ ...head, sheet: submitted }, [])).toEqual([])
  expect(otherTasks({ ...head, toVerify: { cells: 0, members: 0 } }, [])).toEqual([])
})
