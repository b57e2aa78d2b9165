import type { Row } from '../row.ts'
import { openPhases } from '../schema.ts'
import { everyone, heads, season } from '../ways.ts'

/** Awards and the year-end conference with its votes. */
export const conferenceRows = {
  'award.read': {
    routes: [`GET ${season}/award-decisions`, `GET ${season}/award-documents`],
    ways: [
      { roles: everyone, on: 'any', phases: openPhases },
      { roles: heads, on: 'any' },
    ],
    closed: 'standings.not_open',
  },
  'award.decide': {
    routes: [`POST ${season}/award-decisions`, `DELETE ${season}/award-decisions/:decisionId`],
    ways: [
      { roles: ['lead'], on: 'others', phases: ['conference'] },
      { roles: ['deputy'], on: 'led', phases: ['conference'] },
    ],
    fresh: true,
  },
  /** Papers on awards, which come when the season is long published too: they change nothing of its result. */
  'award.record': {
    routes: [`POST ${season}/award-documents`],
    ways: [
      { roles: ['lead'], on: 'others', phases: ['conference', 'published'] },
      { roles: ['deputy'], on: 'led', phases: ['conference', 'published'] },
    ],
    fresh: true,
  },
  /** The year-end conference: all see who is there, what is to be settled, and how votes went. */
  'conference.read': {
    routes: [`GET ${season}/conference`, `GET ${season}/motions`],
    ways: [
      { roles: everyone, on: 'any', phases: ['conference', 'published'] },
      { roles: heads, on: 'any' },
    ],
  },
  'agenda.read': {
    routes: [`GET ${season}/agenda`],
    ways: [
      { roles: everyone, on: 'any', phases: ['conference', 'published'] },
      { roles: heads, on: 'any', phases: openPhases },
    ],
  },
  'conference.hold': {
    routes: [
      `PUT ${season}/conference`,
      `POST ${season}/motions`,
      `DELETE ${season}/motions/:motionId`,
    ],
    ways: [{ roles: heads, on: 'any', phases: ['conference'] }],
  },
  /** The second person's word on rules and attendance. */
  'conference.confirm': {
    routes: [`POST ${season}/conference/confirmation`],
    ways: [{ roles: [...heads, 'approver'], on: 'any', phases: ['conference'] }],
  },
  /** Steps of a secret vote take a head and a second person, who is of another organisation. */
  'motion.officiate': {
    routes: [`POST ${season}/motions/:motionId/steps`],
    ways: [{ roles: [...heads, 'approver'], on: 'any', phases: ['conference'] }],
  },
  /** One elector for each member: whoever answers for it. */
  'motion.vote': {
    routes: [`PUT ${season}/motions/:motionId/vote`, `PUT ${season}/motions/:motionId/envelope`],
    ways: [{ roles: ['approver'], on: 'any', phases: ['conference'] }],
  },
  'motion.tell': {
    routes: [
      `PUT ${season}/motions/:motionId/teller`,
      `GET ${season}/motions/:motionId/papers`,
      `PUT ${season}/motions/:motionId/papers`,
      `POST ${season}/motions/:motionId/unopened`,
    ],
    ways: [{ roles: [...heads, 'approver'], on: 'any', phases: ['conference'] }],
  },
  /** What a vote has settled is put on record by two persons whom it is not about. */
  'motion.record': {
    routes: [`POST ${season}/motions/:motionId/decision`],
    ways: [{ roles: [...heads, 'approver'], on: 'others', phases: ['conference'] }],
    fresh: true,
  },
  /** Two persons again take it back. */
  'motion.retract': {
    routes: [`POST ${season}/motions/:motionId/retraction`],
    ways: [{ roles: [...heads, 'approver'], on: 'others', phases: ['conference'] }],
    fresh: true,
  },
} as const satisfies Readonly<Record<string, Row>>
