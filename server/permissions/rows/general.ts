import type { Row } from '../row.ts'

/** What is outside any season: signing in, what anybody may read, and the administrator's work. */
export const generalRows = {
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
      'GET /api/v1/public/seasons/:seasonId/bundle',
      'GET /verifier.html',
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
      'POST /api/v1/admin/seasons/:seasonId/roster-imports',
      'POST /api/v1/admin/seasons/:seasonId/roster-invitations',
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
      'GET /api/v1/admin/seasons/:seasonId/rollover',
      'GET /api/v1/admin/seasons/:seasonId/successions',
      'GET /api/v1/admin/seasons/:seasonId/roster-form',
      'PUT /api/v1/admin/seasons/:seasonId/roster-reading',
    ],
    to: 'admin',
  },
  'role.manage': {
    routes: [
      'POST /api/v1/admin/seasons/:seasonId/grants',
      'DELETE /api/v1/admin/seasons/:seasonId/grants/:grantId',
      'POST /api/v1/admin/seasons/:seasonId/rollover',
      'POST /api/v1/admin/seasons/:seasonId/successions',
      'POST /api/v1/admin/seasons/:seasonId/successions/:memberId/retraction',
    ],
    to: 'admin',
    fresh: true,
  },
} as const satisfies Readonly<Record<string, Row>>
