import type { Row } from '../row.ts'
import { checkPhases, openPhases, verifyPhases } from '../schema.ts'
import { everyone, heads, member, members, season } from '../ways.ts'

/** What is said of a sheet that was handed in: checks, verified values, explanations, appeals. */
export const verificationRows = {
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
} as const satisfies Readonly<Record<string, Row>>
