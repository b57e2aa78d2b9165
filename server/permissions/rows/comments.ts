import type { Row } from '../row.ts'
import { beforePublished, inUsePhases } from '../schema.ts'
import { everyone, heads, member, members, season } from '../ways.ts'

/** What a season is agreed on by, and what its members say of that. */
export const commentsRows = {
  'document.read': { routes: [`GET ${season}/documents`], ways: [{ roles: everyone, on: 'any' }] },
  /** Once members record by them, documents are settled. */
  'document.write': {
    routes: [`POST ${season}/documents`, `PUT ${season}/documents/:documentId`],
    ways: [{ roles: ['lead'], on: 'any', phases: ['setup', 'comment'] }],
    closed: 'document.fixed',
  },
  /** All see what all say, and what is answered. */
  'comment.read': { routes: [`GET ${season}/comments`], ways: [{ roles: everyone, on: 'any' }] },
  'comment.make': {
    routes: [`POST ${member}/comments`],
    ways: [{ roles: members, on: 'own', phases: ['comment'] }],
    closed: 'comment.closed',
  },
  'comment.withdraw': {
    routes: [`POST ${season}/comments/:commentId/withdrawal`],
    ways: [{ roles: members, on: 'own', phases: beforePublished }],
  },
  /** Nobody answers the own organisation: what the lead's says, the deputy answers. */
  'comment.answer': {
    routes: [`POST ${season}/comments/:commentId/answer`],
    ways: [
      { roles: ['lead'], on: 'others', phases: beforePublished },
      { roles: ['deputy'], on: 'led', phases: beforePublished },
    ],
  },
  /** How the season came by its sheet, for all to see. */
  'change.read': {
    routes: [`GET ${season}/sheet-changes`],
    ways: [{ roles: everyone, on: 'any' }],
  },
  /** A sheet in use is followed by another only by two persons. */
  'change.propose': {
    routes: [`POST ${season}/sheet-changes`],
    ways: [{ roles: ['lead'], on: 'any', phases: inUsePhases }],
  },
  'change.decide': {
    routes: [`POST ${season}/sheet-changes/:changeId/decision`],
    ways: [{ roles: [...heads, 'approver'], on: 'any', phases: inUsePhases }],
    fresh: true,
  },
} as const satisfies Readonly<Record<string, Row>>
