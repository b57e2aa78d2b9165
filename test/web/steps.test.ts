import { expect, test } from 'vitest'
import { moveRefusal, activePhases as serverPhases } from '../../server/seasons/phases.ts'
import { phases } from '../../server/seasons/schema.ts'
import { type Ground, nextStep, otherTasks } from '../../web/components/day/steps.ts'
import { activePhases, isBack, phaseChoices } from '../../web/components/season/phase-steps.ts'

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
  missing: { count: 2, first: 'II.1' },
  toVerify: null,
  open: null,
  members: 11,
  submitted: 0,
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
    when: 'a tie is open at the conference',
    ground: { phase: 'conference', sheet: submitted, mayDecide: true, open: 1 },
    kind: 'decide',
    path: '/awards',
  },
  {
    when: 'nothing is open at the conference',
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

test('other tasks: a draft first, then evidence; the lead moves the season on', () => {
  expect(otherTasks({ ...member, bare: 2 }, 1)).toEqual(['draft', 'evidence'])
  expect(otherTasks({ ...member, mayMove: true, phase: 'self-score' }, 0)).toEqual([
    'chase',
    'move',
  ])
  expect(otherTasks({ ...member, mayMove: true, phase: 'published' }, 0)).toEqual([])
})

test('the phases offered are those that the server accepts', () => {
  expect(activePhases).toEqual(serverPhases)
  for (const from of activePhases)
    for (const demo of [true, false]) {
      const accepted = phases.filter((to) => !moveRefusal(from, to, { demo, reason: 'vì bão' }))
      expect(phaseChoices(from, demo)).toEqual(accepted)
    }
})

test('going back is what needs a reason', () => {
  expect(isBack('verify', 'record')).toBe(true)
  expect(isBack('record', 'verify')).toBe(false)
})
