import type { Row } from '../row.ts'
import { everyone, heads, members, season } from '../ways.ts'

/** Drafts of sheets, publishing, and the record of all acts. */
export const keepingRows = {
  /** Drafts are the cluster's, not the season's: also when it is published the next sheet is written. */
  'draft.read': {
    routes: [
      `GET ${season}/drafts`,
      `GET ${season}/drafts/:draftId`,
      `GET ${season}/drafts/:draftId/adoption`,
    ],
    ways: [{ roles: heads, on: 'any' }],
  },
  'draft.write': {
    routes: [
      `PUT ${season}/sheet-reading`,
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
