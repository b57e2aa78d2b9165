import type { SeasonAction } from '../permissions/matrix.ts'
import type { Asked, Draft } from './asked.ts'
import { ballotPapers } from './ballot/paper.ts'
import { commentsTable } from './comments/paper.ts'
import { comparison } from './comparison/paper.ts'
import { conferenceMinutes } from './conference/minutes.ts'
import { evidenceIndex } from './evidence/paper.ts'
import { ledgerAnnex } from './ledger/paper.ts'
import { memberSheet } from './member-sheet/paper.ts'
import { annualReport } from './report/annual.ts'
import { bulletin } from './report/bulletin.ts'
import { clusterReport } from './report/cluster.ts'
import type { Format, PaperId } from './schema.ts'
import { scoreTable } from './score-table/paper.ts'
import { citations } from './submission/citations.ts'
import { submission } from './submission/paper.ts'
import { verificationMinutes } from './verification/minutes.ts'

/** A kind of paper. */
export interface Kind {
  /** Of the whole season, or one for each member. */
  of: 'season' | 'member'
  /** Who issues it. */
  by: 'cluster' | 'member'
  /** The right to the page that shows the same: who has it may have the paper. */
  needs: SeasonAction
  /**
   * Of the paper in its number: "TTr" in "05/TTr-CTĐ". Null for what has no number by its nature: ballots, and
   * tables and lists that go with another paper.
   */
  sign: string | null
  formats: readonly Format[]
  draft: (asked: Asked) => Promise<Draft>
}

const text = ['docx', 'pdf'] as const
const tables = ['docx', 'pdf', 'xlsx'] as const

/**
 * Every kind of paper, in the order of a conference folder. To add one: write its file, list it here and in
 * `PaperId`, and say in `web/i18n` what it is.
 */
export const catalogue: Readonly<Record<PaperId, Kind>> = {
  'conference-minutes': {
    of: 'season',
    by: 'cluster',
    sign: 'BB',
    needs: 'conference.read',
    formats: text,
    draft: conferenceMinutes,
  },
  'score-table': {
    of: 'season',
    by: 'cluster',
    sign: null,
    needs: 'standings.read',
    formats: tables,
    draft: scoreTable,
  },
  comparison: {
    of: 'season',
    by: 'cluster',
    sign: null,
    needs: 'standings.read',
    formats: tables,
    draft: comparison,
  },
  'verification-minutes': {
    of: 'season',
    by: 'cluster',
    sign: 'BB',
    needs: 'standings.read',
    formats: text,
    draft: verificationMinutes,
  },
  submission: {
    of: 'season',
    by: 'cluster',
    sign: 'TTr',
    needs: 'award.read',
    formats: tables,
    draft: submission,
  },
  citations: {
    of: 'season',
    by: 'cluster',
    sign: null,
    needs: 'award.read',
    formats: tables,
    draft: citations,
  },
  'cluster-report': {
    of: 'season',
    by: 'cluster',
    sign: 'BC',
    needs: 'standings.read',
    formats: text,
    draft: clusterReport,
  },
  bulletin: {
    of: 'season',
    by: 'cluster',
    sign: 'BT',
    needs: 'standings.read',
    formats: text,
    draft: bulletin,
  },
  comments: {
    of: 'season',
    by: 'cluster',
    sign: null,
    needs: 'comment.read',
    formats: tables,
    draft: commentsTable,
  },
  ballots: {
    of: 'season',
    by: 'cluster',
    sign: null,
    needs: 'conference.read',
    formats: text,
    draft: ballotPapers,
  },
  sheet: {
    of: 'member',
    by: 'member',
    sign: null,
    needs: 'sheet.read',
    formats: tables,
    draft: memberSheet,
  },
  ledger: {
    of: 'member',
    by: 'cluster',
    sign: null,
    needs: 'standings.read',
    formats: tables,
    draft: ledgerAnnex,
  },
  report: {
    of: 'member',
    by: 'member',
    sign: 'BC',
    needs: 'activity.read',
    formats: text,
    draft: annualReport,
  },
  evidence: {
    of: 'member',
    by: 'member',
    sign: null,
    needs: 'evidence.read',
    formats: tables,
    draft: evidenceIndex,
  },
}
