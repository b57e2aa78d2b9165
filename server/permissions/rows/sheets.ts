import type { Row } from '../row.ts'
import { latePhases } from '../schema.ts'
import { member, open, whatWasHandedIn, whileDraft, whoseIsVisible } from '../ways.ts'

/** The self-scored sheets: reading, filling in, handing in. */
export const sheetsRows = {
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
  'claim.write': {
    routes: [
      `PUT ${member}/claims/:criterion`,
      `GET ${member}/placements`,
      `POST ${member}/placements`,
    ],
    ways: whileDraft,
  },
  /** The same by way of Excel. */
  'form.fill': {
    routes: [`GET ${member}/form`, `PUT ${member}/form-reading`, `POST ${member}/form-imports`],
    ways: whileDraft,
    drawn: true,
  },
  'sheet.submit': {
    routes: [`POST ${member}/submission`],
    // Whoever is late hands in while the others are verified: the record shows when.
    ways: [{ roles: ['approver'], on: 'own', phases: ['self-score', ...latePhases], sheets: open }],
  },
} as const satisfies Readonly<Record<string, Row>>
