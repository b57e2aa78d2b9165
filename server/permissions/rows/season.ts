import type { Row } from '../row.ts'
import { beforePublished, openPhases } from '../schema.ts'
import { everyone, heads, member, members, season } from '../ways.ts'

/** The season as a whole: its calendar, its file, its standings. */
export const seasonRows = {
  'season.read': { routes: [`GET ${season}`], ways: [{ roles: everyone, on: 'any' }] },
  'season.move': {
    routes: [`PATCH ${season}`],
    ways: [{ roles: ['lead'], on: 'any' }],
    fresh: { phase: 'published' },
  },
  /** Of each year the route tells what is published, or open to the reader there. */
  'years.read': { routes: [`GET ${member}/years`], ways: [{ roles: everyone, on: 'any' }] },
  'rollover.read': {
    routes: [`GET ${season}/rollover`],
    ways: [{ roles: ['lead'], on: 'any', phases: ['conference', 'published'] }],
    closed: 'rollover.early',
  },
  /** It changes nothing of this season, so a published one may be rolled over; it gives roles in the next. */
  'season.roll_over': {
    routes: [`POST ${season}/rollover`],
    ways: [{ roles: ['lead'], on: 'any', phases: ['conference', 'published'] }],
    closed: 'rollover.early',
    fresh: true,
  },
  'blocker.read': { routes: [`GET ${season}/blockers`], ways: [{ roles: heads, on: 'any' }] },
  'calendar.read': { routes: [`GET ${season}/calendar`], ways: [{ roles: everyone, on: 'any' }] },
  'calendar.set': {
    routes: [`PUT ${season}/calendar`],
    ways: [{ roles: ['lead'], on: 'any', phases: beforePublished }],
  },
  'extension.propose': {
    routes: [`POST ${season}/extensions`],
    ways: [{ roles: heads, on: 'any', phases: beforePublished }],
  },
  /** The second of two persons. */
  'extension.decide': {
    routes: [`POST ${season}/extensions/:extensionId/decision`],
    ways: [{ roles: heads, on: 'others', phases: beforePublished }],
    fresh: true,
  },
  /** Once its day is over all see it: that is what the review is for. */
  'interim.read': { routes: [`GET ${season}/interim`], ways: [{ roles: everyone, on: 'any' }] },
  'reminder.send': {
    routes: [`GET ${season}/reminders`, `POST ${season}/reminders`],
    ways: [{ roles: heads, on: 'any', phases: beforePublished }],
  },
  /** The facts in it are those that the reader may see. */
  'season.score': { routes: [`GET ${season}/file`], ways: [{ roles: everyone, on: 'any' }] },
  'season.export': {
    routes: [`GET ${season}/export`],
    ways: [{ roles: everyone, on: 'any' }],
    exports: true,
  },
  'standings.read': {
    routes: [
      `GET ${season}/standings`,
      `GET ${season}/standings/:memberId/explanation`,
      `GET ${season}/outlook`,
    ],
    ways: [
      { roles: everyone, on: 'any', phases: openPhases },
      { roles: heads, on: 'any' },
    ],
    closed: 'standings.not_open',
  },
  /** Of each paper the route asks for the right to the page that shows the same. */
  'paper.read': {
    routes: [`GET ${season}/papers`, `GET ${season}/papers/:file`, `GET ${season}/paper-check`],
    ways: [{ roles: everyone, on: 'any' }],
    drawn: true,
  },
  'letterhead.read': {
    routes: [`GET ${season}/letterheads`],
    ways: [{ roles: everyone, on: 'any' }],
  },
  /** In every phase: offices number their papers after the season is published, which changes nothing of its result. */
  'letterhead.set': {
    routes: [`PUT ${season}/letterhead`, `PUT ${season}/issued/:paper`],
    ways: [{ roles: heads, on: 'any' }],
  },
  'letterhead.set_own': {
    routes: [`PUT ${member}/letterhead`, `PUT ${member}/issued/:paper`],
    ways: [{ roles: members, on: 'own' }],
  },
  /** All of them at once: the reader's own, kept for the reader alone. */
  'folder.make': {
    routes: [`POST ${season}/folder`],
    ways: [{ roles: everyone, on: 'any' }],
    exports: true,
  },
  'folder.keep': {
    routes: [`GET ${season}/folder`, `GET ${season}/folder/:file`, `DELETE ${season}/folder`],
    ways: [{ roles: everyone, on: 'any' }],
  },
} as const satisfies Readonly<Record<string, Row>>
