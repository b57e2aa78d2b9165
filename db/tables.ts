import type { CommentTables } from './tables/comments.ts'
import type { ConferenceTables } from './tables/conference.ts'
import type { OrganisationTables } from './tables/organisations.ts'
import type { PaperTables } from './tables/papers.ts'
import type { PeopleTables } from './tables/people.ts'
import type { RecordTables } from './tables/record.ts'
import type { ResultTables } from './tables/result.ts'
import type { SeasonTables } from './tables/season.ts'
import type { TrailTables } from './tables/trail.ts'
import type { VerificationTables } from './tables/verification.ts'

/**
 * The rows as stored, the same on SQLite and PostgreSQL: text ids, days `YYYY-MM-DD`, instants as ISO
 * UTC text, decimals as text, flags 0 or 1, JSON as text. `CamelCasePlugin` gives the columns their
 * snake_case names.
 */
export interface Tables
  extends SeasonTables,
    CommentTables,
    OrganisationTables,
    PeopleTables,
    RecordTables,
    VerificationTables,
    ConferenceTables,
    PaperTables,
    ResultTables,
    TrailTables {}
