import type { Phase } from '../../../server/seasons/schema.ts'
import { makeActivity, makeClaim } from '../acts.ts'
import type { Ground } from './ground.ts'

/** One request that is refused, and the code of the refusal. */
export interface Refusal {
  /** As it is registered: method and pattern. */
  route: string
  as: string
  phase: Phase
  code: string
  status: number
  params?: (ground: Ground) => Readonly<Record<string, string>>
  body?: (ground: Ground) => unknown
  version?: number
}

const season = '/api/v1/seasons/:seasonId'
const ofPeer = ({ activity, evidence }: Ground) => ({
  activityId: activity.id,
  evidenceId: evidence.id,
  memberId: 'ha-tinh',
})
const verdict = () => ({ fact: { quantity: '9' }, note: '', reason: 'Thử' })

/** Attacks that are a single request, or some. */
export const refusals: Readonly<Record<string, readonly Refusal[]>> = {
  AZ01: [
    {
      ...{ route: `PUT ${season}/activities/:activityId`, as: 'quang-binh', phase: 'verify' },
      ...{ params: ofPeer, body: () => makeActivity({ title: 'Của tôi' }), version: 1 },
      ...{ status: 403, code: 'right.missing' },
    },
  ],
  // A season of another cluster names nothing of this one.
  AZ03: ['activities/:activityId', 'evidence/:evidenceId'].map((item) => ({
    ...{ route: `GET ${season}/${item}`, as: 'cum-khac', phase: 'verify' as const },
    params: (ground) => ({
      ...{ ...ofPeer(ground), seasonId: 'cum-khac-2026' },
      // Its own organisation's it may see: what one records once, it claims in each of its clusters.
      activityId: ground.own.id,
      evidenceId: ground.ownEvidence.id,
    }),
    ...{ status: 404, code: item.startsWith('act') ? 'activity.not_found' : 'evidence.not_found' },
  })),
  AZ10: [
    {
      ...{ route: `PUT ${season}/members/:memberId/verified/:criterion`, as: 'khanh-hoa' },
      ...{ phase: 'verify', params: () => ({ memberId: 'khanh-hoa' }), body: verdict, version: 0 },
      ...{ status: 403, code: 'right.own_organisation' },
    },
  ],
  AZ11: [
    {
      ...{ route: `PUT ${season}/members/:memberId/claims/:criterion`, as: 'khanh-hoa' },
      ...{ phase: 'self-score', params: () => ({ memberId: 'quang-binh' }), version: 0 },
      ...{ body: () => makeClaim({ figures: { quantity: '9' } }) },
      ...{ status: 403, code: 'right.missing' },
    },
  ],
  AZ15: [
    {
      ...{ route: 'PUT /api/v1/contact', as: 'quang-binh-2', phase: 'record', version: 0 },
      body: () => ({ email: null, role: 'lead', memberId: 'ha-tinh', admin: true }),
      ...{ status: 422, code: 'request.invalid' },
    },
    {
      ...{ route: 'POST /api/v1/admin/seasons/:seasonId/grants', as: 'quang-binh-2' },
      ...{ phase: 'record', body: () => ({ memberId: 'quang-binh', role: 'approver' }) },
      ...{ status: 403, code: 'right.missing' },
    },
  ],
  CO02: [
    {
      ...{ route: `PUT ${season}/activities/:activityId`, as: 'quang-binh', phase: 'record' },
      ...{ params: ({ own }) => ({ activityId: own.id }), body: () => makeActivity() },
      ...{ status: 428, code: 'version.missing' },
    },
    {
      ...{ route: `PUT ${season}/members/:memberId/claims/:criterion`, as: 'quang-binh' },
      ...{ phase: 'record', body: () => makeClaim(), status: 428, code: 'version.missing' },
    },
  ],
  PU01: ['', '/capsule', '/bundle'].map((part) => ({
    ...{ route: `GET /api/v1/public/seasons/:seasonId${part}`, as: 'nobody' },
    ...{ phase: 'conference' as const, status: 404, code: 'publication.not_found' },
  })),
}
