import { countGrounds } from '../../db/queries/claim-uses.ts'
import { listExplanations } from '../../db/queries/explanations.ts'
import { listGroundChanges } from '../../db/queries/ground-changes.ts'
import { listLateMembers } from '../../db/queries/late-sheets.ts'
import { listMembers } from '../../db/queries/members.ts'
import { listValues } from '../../db/queries/stage-values.ts'
import type { Db } from '../../db/store.ts'
import { stageValueOf } from '../claims/stage-value.ts'
import { can } from '../permissions/can.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { visibleMembers } from '../seasons/visible.ts'
import { markByProgram } from '../sheets/late-note.ts'
import type { ReviewCell, ReviewMatrix } from './schema.ts'

/**
 * Members by criteria, self, cross and verified side by side, of the sheets that are open to the reader. Six
 * queries, however many there are.
 */
export async function readReview(db: Db, scope: SeasonScope): Promise<ReviewMatrix> {
  const { id } = scope.row
  const members = await listMembers(db, id)
  const values = await listValues(db, id)
  const grounds = await countGrounds(db, id)
  const late = await listLateMembers(db, id)
  const cells = new Map<string, ReviewCell>()
  const cellOf = (member: string, criterion: string): ReviewCell => {
    const key = `${member}/${criterion}`
    return cells.get(key) ?? cells.set(key, emptyCell(member, criterion)).get(key)!
  }
  for (const { memberId, criterion, evidence, activities, bare } of grounds)
    if (evidence + activities > 0)
      Object.assign(cellOf(memberId, criterion), { evidence, activities, bare })
  for (const value of values)
    if (value.stage !== 'final') {
      const [shown] = markByProgram([stageValueOf(value)], late.get(value.memberId))
      cellOf(value.memberId, value.criterion)[value.stage] = shown!
    }
  for (const { memberId, criterion, at } of await listGroundChanges(db, id)) {
    const cell = cells.get(`${memberId}/${criterion}`)
    if (cell) cell.groundsAt = at
  }
  // Oldest first: the last answer is in force.
  for (const { memberId, criterion, agrees, createdAt } of await listExplanations(db, id))
    cellOf(memberId, criterion).explained = { agrees, at: createdAt }

  const visible = new Set(visibleMembers(scope))
  return {
    members: members.map(({ id: memberId, sheetState }) => ({
      id: memberId,
      mayVerify: can(scope.grants, 'sheet.verify', { memberIds: [memberId] }, scope),
      sheetState,
      late: late.has(memberId),
    })),
    cells: [...cells.values()].filter(({ member }) => visible.has(member)),
  }
}

function emptyCell(member: string, criterion: string): ReviewCell {
  const columns = { self: null, cross: null, verified: null, evidence: 0, activities: 0, bare: 0 }
  return { member, criterion, ...columns, groundsAt: null, explained: null }
}
