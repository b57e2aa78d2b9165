import { listChecks } from '../../db/queries/checks.ts'
import { listExtensions } from '../../db/queries/extensions.ts'
import type { Db } from '../../db/store.ts'
import { laterFor } from '../calendar/deadline.ts'
import { hasEnded } from '../members/lasting.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { openCells } from '../review/open-cells.ts'
import { readReview } from '../review/read.ts'
import type { Phase } from '../seasons/schema.ts'
import { readPhases } from '../seasons/used-phases.ts'
import type { Behind } from './schema.ts'

type Owed = Pick<Behind, 'memberId' | 'owes'> & { phase: Phase }

/** Phases in which a sheet that is not in holds the season up. */
const sheetPhases: readonly Phase[] = ['self-score', 'cross-check', 'verify', 'explain', 'verify-2']
const verifyPhases: readonly Phase[] = ['verify', 'verify-2']

/** Who owes what in the season's phase, each with the deadline that it has: in the order of the roll. */
export async function findBehind(
  db: Db,
  scope: SeasonScope,
): Promise<Pick<Behind, 'memberId' | 'owes' | 'dueAt'>[]> {
  const owed = [
    ...owedSheets(scope),
    ...(await owedChecks(db, scope)),
    ...(await owedVerdicts(db, scope)),
  ]
  const phases = await readPhases(db, scope.row.id)
  const extensions = await listExtensions(db, scope.row.id)
  return owed.map(({ memberId, owes, phase }) => {
    const dueAt = phases.find((each) => each.phase === phase)?.dueAt ?? null
    return { memberId, owes, dueAt: dueAt && laterFor(dueAt, extensions, { phase, memberId }) }
  })
}

function owedSheets({ phase, members }: SeasonScope): Owed[] {
  if (!sheetPhases.includes(phase)) return []
  return members
    .filter((member) => member.sheetState !== 'submitted' && !hasEnded(member))
    .map(({ id, sheetState }) => ({
      memberId: id,
      owes: sheetState === 'returned' ? 'correction' : 'sheet',
      phase: 'self-score',
    }))
}

/** Those whose checks were drawn and not sent. */
async function owedChecks(db: Db, { phase, members, row }: SeasonScope): Promise<Owed[]> {
  if (phase !== 'cross-check') return []
  const waiting = (await listChecks(db, row.id)).filter(({ sentAt }) => sentAt === null)
  const behind = new Set(waiting.map(({ checkerId }) => checkerId))
  return members
    .filter(({ id }) => behind.has(id))
    .map(({ id }) => ({ memberId: id, owes: 'check', phase }))
}

/** The heads verify: the deputy the lead's sheet, the lead all others. */
async function owedVerdicts(db: Db, scope: SeasonScope): Promise<Owed[]> {
  const { phase, leadId, deputyId } = scope
  if (!verifyPhases.includes(phase)) return []
  const cells = openCells(await readReview(db, scope))
  const heads = [
    cells.some(({ member }) => member !== leadId) && leadId,
    cells.some(({ member }) => member === leadId) && deputyId,
  ]
  return heads.flatMap((memberId) =>
    memberId ? [{ memberId, owes: 'verification' as const, phase }] : [],
  )
}
