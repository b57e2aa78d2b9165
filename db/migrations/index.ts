import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Kysely } from 'kysely'
import type { Engine } from '../store.ts'
import * as people from './0001-people.ts'
import * as seasons from './0002-seasons.ts'
import * as activities from './0003-activities.ts'
import * as claims from './0004-claims.ts'
import * as stages from './0005-stages.ts'
import * as audit from './0006-audit.ts'
import * as appendOnly from './0007-append-only.ts'
import * as seasonGuard from './0008-season-guard.ts'
import * as signIn from './0009-sign-in.ts'
import * as sheetDrafts from './0010-sheet-drafts.ts'
import * as calendar from './0011-calendar.ts'
import * as imports from './0012-imports.ts'
import * as reminders from './0013-reminders.ts'
import * as appeals from './0014-appeals.ts'
import * as joint from './0015-joint.ts'
import * as conference from './0016-conference.ts'
import * as publications from './0017-publications.ts'

import * as checks from './0018-checks.ts'

import * as voteGuards from './0019-vote-guards.ts'
import * as comments from './0020-comments.ts'

import * as secondPersons from './0023-second-persons.ts'
import * as successions from './0024-successions.ts'
import * as successionActs from './0026-succession-acts.ts'

import * as letterheads from './0028-letterheads.ts'
import * as madePapers from './0029-made-papers.ts'
import * as printsOfWhom from './0030-prints-of-whom.ts'
import * as claimUnits from './0031-claim-units.ts'

export interface Migration {
  /** The file's name, as `0001-people`. */
  name: string
  /** Of the file as it was when it ran: a migration that ran is never changed. */
  checksum: string
  up(db: Kysely<unknown>, engine: Engine): Promise<void>
}

/** In the order in which they run. To change the schema: write the next file and add it here. */
export const migrations: readonly Migration[] = [
  frozen('0001-people', people),
  frozen('0002-seasons', seasons),
  frozen('0003-activities', activities),
  frozen('0004-claims', claims),
  frozen('0005-stages', stages),
  frozen('0006-audit', audit),
  frozen('0007-append-only', appendOnly),
  frozen('0008-season-guard', seasonGuard),
  frozen('0009-sign-in', signIn),
  frozen('0010-sheet-drafts', sheetDrafts),
  frozen('0011-calendar', calendar),
  frozen('0012-imports', imports),
  frozen('0013-reminders', reminders),
  frozen('0014-appeals', appeals),
  frozen('0015-joint', joint),
  frozen('0016-conference', conference),
  frozen('0017-publications', publications),
  frozen('0018-checks', checks),
  frozen('0019-vote-guards', voteGuards),
  frozen('0020-comments', comments),
  frozen('0023-second-persons', secondPersons),
  frozen('0024-successions', successions),
  frozen('0026-succession-acts', successionActs),
  frozen('0028-letterheads', letterheads),
  frozen('0029-made-papers', madePapers),
  frozen('0030-prints-of-whom', printsOfWhom),
  frozen('0031-claim-units', claimUnits),
]

function frozen(name: string, { up }: Pick<Migration, 'up'>): Migration {
  const source = readFileSync(new URL(`./${name}.ts`, import.meta.url), 'utf8')
  const checksum = createHash('sha256').update(source.replaceAll('\r\n', '\n')).digest('hex')
  return { name, checksum, up }
}
