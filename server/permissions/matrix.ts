import type { ErrorCode } from '../errors/schema.ts'
import type { SheetState } from '../members/schema.ts'
import type { Phase, Role } from '../seasons/schema.ts'
import { beforePublished, checkPhases, latePhases, openPhases, verifyPhases } from './schema.ts'

/**
 * One way to be allowed. All that is stated must hold; `phases` and `sheets` left out mean any.
 * `own`: the member for which the role is held · `others`: no member of one's own, in any role ·
 * `led`: the lead's member, and none of one's own · `assigned`: those whose sheets one's own cross-checks ·
 * `any`: every member, and the season as a whole.
 */
export interface Way {
  roles: readonly Role[]
  on: 'own' | 'others' | 'led' | 'assigned' | 'any'
  phases?: readonly Phase[]
  /** The states that the member's sheet may be in. */
  sheets?: readonly SheetState[]
}

/** What a row may say beside who. */
interface Marks {
  routes: readonly string[]
  /** A grave act: the password was typed at most five minutes ago. An object: only when the body says so. */
  fresh?: true | Readonly<Record<string, string>>
  /**
   * The answer is a whole file for keeping, of which a session gets six an hour. What screens read while
   * people work is none, however much it holds: the season's file is also what a browser scores.
   */
  exports?: true
}

/** An action and the routes that it guards; whoever asks needs one of `ways` in the season of the address. */
export interface SeasonRow extends Marks {
  ways: readonly Way[]
  /** Whether members that an activity is shared with count as its own: for reading. */
  joint?: true
  /** The answer when the role fits but the phase does not: `phase.closed` when left out. */
  closed?: ErrorCode
  /** The answer when the sheet is in another state: `sheet.locked` when left out. */
  unready?: ErrorCode
}

/** An action outside any season. */
export interface GeneralRow extends Marks {
  to: 'anyone' | 'signed-in' | 'admin'
}
export type Row = SeasonRow | GeneralRow

const everyone: readonly Role[] = ['editor', 'approver', 'lead', 'deputy', 'observer']
const members: readonly Role[] = ['editor', 'approver']
const heads: readonly Role[] = ['lead', 'deputy']

const season = '/api/v1/seasons/:seasonId'
const member = `${season}/members/:memberId`

/** A sheet in the maker's hands: not handed in yet, if late, or returned. */
const open: readonly SheetState[] = ['draft', 'returned']
/** Recording goes on until the sheet is handed in, and again after it was returned. */
const whileRecording: readonly Way[] = [
  { roles: members, on: 'own', phases: ['record', 'self-score'] },
  { roles: members, on: 'own', phases: latePhases, sheets: open },
]
/** What a submitted sheet locks. */
const whileDraft: readonly Way[] = [
  { roles: members, on: 'own', phases: ['record', 'self-score', ...latePhases], sheets: open },
]
const ownAndHeads: readonly Way[] = [
  { roles: members, on: 'own' },
  { roles: heads, on: 'any', sheets: ['submitted', 'returned'] },
]
/** A checker reads the sheet that it was given to check, once it is handed in. */
const whatIsChecked: readonly Way[] = [
  { roles: members, on: 'assigned', phases: ['cross-check'], sheets: ['submitted'] },
]
/** The columns of a sheet: the peers' once verification begins; the heads see them from the submission on. */
const whoseIsVisible: readonly Way[] = [
  ...ownAndHeads,
  ...whatIsChecked,
  { roles: everyone, on: 'any', phases: openPhases },
]
/** What the columns are made from: a peer's draft stays its own, also after it was returned. */
const whatWasHandedIn: readonly Way[] = [
  ...ownAndHeads,
  ...whatIsChecked,
  { roles: everyone, on: 'any', phases: openPhases, sheets: ['submitted'] },
]

/**
 * Who may do what, where and when: the one table that the routes, the screens (`rights` of a season) and
 * the tests read. A route that stands in no row is not registered. Nobody checks, verifies or decides on
 * the own organisation: those rows say `others` or `led`.
 */
export const matrix = {
  'session.start': { routes: ['POST /api/v1/session'], to: 'anyone' },
  'demo.read': { routes: ['GET /api/v1/demo-accounts'], to: 'anyone' },
  'invite.use': {
    routes: ['GET /api/v1/invites/:token', 'POST /api/v1/invites/:token'],
    to: 'anyone',
  },
  'health.read': { routes: ['GET /livez', 'GET /readyz'], to: 'anyone' },
  'public.read': {
    routes: [
      'GET /api/v1/public/seasons/:seasonId',
      'GET /api/v1/public/seasons/:seasonId/capsule',
    ],
    to: 'anyone',
  },
  'openapi.read': { routes: ['GET /api/openapi.json'], to: 'anyone' },
  'schema.read': {
    routes: ['GET /schemas/season.json', 'GET /schemas/result.json', 'GET /schemas/sheet.json'],
    to: 'anyone',
  },

  'session.use': {
    routes: [
      'GET /api/v1/session',
      'DELETE /api/v1/session',
      'POST /api/v1/session/confirmation',
      'GET /api/v1/sessions',
      'DELETE /api/v1/sessions/:id',
    ],
    to: 'signed-in',
  },
  /** The address itself is the right: a secret of the person. */
  'calendar_feed.read': { routes: ['GET /api/v1/calendar/:token'], to: 'anyone' },
  'calendar_feed.manage': {
    routes: [
      'GET /api/v1/calendar-feed',
      'POST /api/v1/calendar-feed',
      'DELETE /api/v1/calendar-feed',
    ],
    to: 'signed-in',
  },
  'contact.own': { routes: ['GET /api/v1/contact', 'PUT /api/v1/contact'], to: 'signed-in' },
  'season.list': { routes: ['GET /api/v1/seasons'], to: 'signed-in' },

  'people.manage': {
    routes: [
      'GET /api/v1/admin/people',
      'POST /api/v1/admin/people',
      'GET /api/v1/admin/people/:personId/contact',
      'PUT /api/v1/admin/people/:personId/contact',
    ],
    to: 'admin',
  },
  'people.credentials': {
    routes: [
      'POST /api/v1/admin/people/:personId/invite',
      'POST /api/v1/admin/people/:personId/disable',
    ],
    to: 'admin',
    fresh: true,
  },
  'season.manage': {
    routes: [
      'GET /api/v1/admin/organisations',
      'GET /api/v1/admin/clusters',
      'GET /api/v1/admin/seasons',
      'POST /api/v1/admin/seasons',
      'GET /api/v1/admin/seasons/:seasonId/grants',
    ],
    to: 'admin',
  },
  'role.manage': {
    routes: [
      'POST /api/v1/admin/seasons/:seasonId/grants',
      'DELETE /api/v1/admin/seasons/:seasonId/grants/:grantId',
    ],
    to: 'admin',
    fresh: true,
  },

  'season.read': { routes: [`GET ${season}`], ways: [{ roles: everyone, on: 'any' }] },
  'season.move': {
    routes: [`PATCH ${season}`],
    ways: [{ roles: ['lead'], on: 'any' }],
    fresh: { phase: 'published' },
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

  'activity.read': {
    routes: [`GET ${season}/activities`, `GET ${season}/activities/:activityId`],
    ways: whatWasHandedIn,
    joint: true,
    closed: 'activity.not_found',
    unready: 'activity.not_found',
  },
  'activity.write': {
    routes: [
      `POST ${season}/activities`,
      `PUT ${season}/report-reading`,
      `POST ${season}/imports`,
      `PUT ${season}/activities/:activityId`,
      `DELETE ${season}/activities/:activityId`,
    ],
    ways: whileRecording,
  },
  /** The partners' own act: the route takes it from nobody else. */
  'joint.sign': {
    routes: [`POST ${season}/activities/:activityId/signatures`],
    ways: [{ roles: members, on: 'own', phases: ['record', 'self-score', ...latePhases] }],
    joint: true,
  },
  /** Each finds what is of its own organisation, or open to it anyway. */
  'merge.read': {
    routes: [`GET ${season}/duplicates`, `GET ${season}/merges`],
    ways: [{ roles: [...members, ...heads], on: 'any' }],
  },
  'merge.propose': { routes: [`POST ${season}/merges`], ways: whileRecording },
  'merge.decide': { routes: [`POST ${season}/merges/:mergeId/decision`], ways: whileRecording },
  'merge.undo': {
    routes: [`DELETE ${season}/merges/:mergeId`],
    ways: [{ roles: members, on: 'own', phases: ['record', 'self-score', ...latePhases] }],
    joint: true,
  },
  'evidence.read': {
    routes: [`GET ${season}/evidence/:evidenceId`],
    ways: whatWasHandedIn,
    joint: true,
    closed: 'evidence.not_found',
    unready: 'evidence.not_found',
  },
  'evidence.add': {
    routes: [`PUT ${member}/evidence`],
    // What an answer or an appeal rests on comes after the sheet is locked.
    ways: [...whileRecording, { roles: members, on: 'own', phases: ['explain', 'conference'] }],
  },
  'evidence.withdraw': {
    routes: [`DELETE ${season}/evidence/:evidenceId`],
    ways: whileRecording,
  },

  'sheet.read': {
    routes: [`GET ${member}/sheet`],
    ways: whoseIsVisible,
    closed: 'sheet.not_found',
    unready: 'sheet.not_found',
  },
  'claim.read': {
    routes: [`GET ${member}/claims/:criterion`],
    ways: whatWasHandedIn,
    closed: 'sheet.not_found',
    unready: 'sheet.not_found',
  },
  'claim.write': { routes: [`PUT ${member}/claims/:criterion`], ways: whileDraft },
  'sheet.submit': {
    routes: [`POST ${member}/submission`],
    // Whoever is late hands in while the others are verified: the record shows when.
    ways: [{ roles: ['approver'], on: 'own', phases: ['self-score', ...latePhases], sheets: open }],
  },

  /** Who checks whom is everybody's to see; the route shows what a check says only to whom it is open. */
  'check.read': {
    routes: [`GET ${season}/checks`, `GET ${season}/checks/:checkId`],
    ways: [{ roles: everyone, on: 'any', phases: checkPhases }],
  },
  'check.draw': {
    routes: [`POST ${season}/check-draws`],
    ways: [{ roles: ['lead'], on: 'any', phases: ['cross-check'] }],
  },
  /** The checker's: a check of the own sheet is never drawn. */
  'check.write': {
    routes: [`PUT ${season}/checks/:checkId/items/:criterion`],
    ways: [{ roles: members, on: 'own', phases: ['cross-check'] }],
  },
  'check.send': {
    routes: [`POST ${season}/checks/:checkId/sending`],
    ways: [{ roles: ['approver'], on: 'own', phases: ['cross-check'] }],
  },

  'review.read': {
    routes: [`GET ${season}/review`],
    ways: [
      { roles: heads, on: 'any' },
      { roles: ['observer'], on: 'any', phases: openPhases },
    ],
  },
  'sheet.verify': {
    routes: [`PUT ${member}/verified/:criterion`, `POST ${season}/verified-as-self`],
    ways: [{ roles: heads, on: 'others', phases: verifyPhases, sheets: ['submitted'] }],
    unready: 'sheet.not_submitted',
  },
  'sheet.return': {
    routes: [`POST ${member}/return`],
    ways: [{ roles: heads, on: 'others', phases: verifyPhases, sheets: ['submitted'] }],
    unready: 'sheet.not_submitted',
  },

  'explanation.read': {
    routes: [`GET ${season}/explanations`],
    ways: [{ roles: everyone, on: 'any', phases: openPhases }],
  },
  'explanation.give': {
    routes: [`POST ${member}/explanations`],
    ways: [{ roles: members, on: 'own', phases: ['explain'] }],
  },

  'appeal.read': {
    routes: [`GET ${season}/appeals`],
    ways: [{ roles: everyone, on: 'any', phases: openPhases }],
    closed: 'standings.not_open',
  },
  'appeal.lodge': {
    routes: [`POST ${member}/appeals`],
    ways: [{ roles: ['approver'], on: 'own', phases: ['conference'] }],
  },
  /** The route takes it only from the member that the appeal was given to. */
  'appeal.decide': {
    routes: [`POST ${season}/appeals/:appealId/decision`],
    ways: [{ roles: ['approver', ...heads], on: 'others', phases: ['conference'] }],
  },

  'award.read': {
    routes: [`GET ${season}/award-decisions`],
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

  /** Drafts are the cluster's, not the season's: also when it is published the next sheet is written. */
  'draft.read': {
    routes: [`GET ${season}/drafts`, `GET ${season}/drafts/:draftId`],
    ways: [{ roles: heads, on: 'any' }],
  },
  'draft.write': {
    routes: [
      `POST ${season}/drafts`,
      `PUT ${season}/drafts/:draftId`,
      `DELETE ${season}/drafts/:draftId`,
    ],
    ways: [{ roles: ['lead'], on: 'any' }],
  },
  /** Once members record by it, a sheet is in use and stays as it is. */
  'draft.adopt': {
    routes: [`POST ${season}/drafts/:draftId/adoption`],
    ways: [{ roles: ['lead'], on: 'any', phases: ['setup', 'comment'] }],
    closed: 'sheet.in_use',
  },

  'publication.read': {
    routes: [`GET ${season}/publishing`],
    ways: [{ roles: everyone, on: 'any' }],
  },
  /** To publish, or once published to correct: a second person decides. */
  'publication.propose': {
    routes: [`POST ${season}/publishing/proposals`],
    ways: [{ roles: ['lead'], on: 'any', phases: ['conference', 'published'] }],
    fresh: true,
  },
  'publication.decide': {
    routes: [`POST ${season}/publishing/proposals/:proposalId/decision`],
    ways: [{ roles: [...heads, 'approver'], on: 'any', phases: ['conference', 'published'] }],
    fresh: true,
  },

  /** A member reads what concerns its own organisation; the route leaves out the rest. */
  'audit.read': {
    routes: [`GET ${season}/audit`],
    ways: [
      { roles: members, on: 'own' },
      { roles: heads, on: 'any' },
    ],
  },
  /** Everybody may witness that the record only grows. */
  'audit.witness': {
    routes: [`GET ${season}/audit/head`],
    ways: [{ roles: everyone, on: 'any' }],
  },
  'audit.verify': {
    routes: [`GET ${season}/audit/verification`],
    ways: [{ roles: heads, on: 'any' }],
    exports: true,
  },
} as const satisfies Readonly<Record<string, Row>>

export type Action = keyof typeof matrix
/** The actions that a person's role in a season decides about. */
export type SeasonAction = {
  [A in Action]: (typeof matrix)[A] extends { ways: readonly Way[] } ? A : never
}[Action]

export function isSeasonRow(row: Row): row is SeasonRow {
  return 'ways' in row
}

export const seasonActions = (Object.keys(matrix) as Action[]).filter(
  (action): action is SeasonAction => isSeasonRow(matrix[action]),
)

const actionOfRoute = new Map(
  (Object.entries(matrix) as [Action, Row][]).flatMap(([action, { routes }]) =>
    routes.map((route) => [route, action] as const),
  ),
)

/** @param route Method and pattern: `GET /api/v1/seasons`. */
export function actionOf(route: string): Action | undefined {
  return actionOfRoute.get(route)
}
