import type { MemberRow } from '../../db/queries/members.ts'
import { listSuccessions } from '../../db/queries/successions.ts'
import type { Db } from '../../db/store.ts'
import { hasEnded } from '../members/lasting.ts'
import { successorsOf } from '../organisations/line.ts'
import type { Grant, Target } from './can.ts'

/** By member that ended in mid-year the one of the season that took over what it did. */
export type Heirs = ReadonlyMap<string, string>

/** One query, and none where no member ended. */
export async function readHeirs(db: Db, members: readonly MemberRow[]): Promise<Heirs> {
  const ended = members.filter(hasEnded)
  if (ended.length === 0) return new Map()
  const steps = await listSuccessions(db)
  const lasting = members.filter((member) => !hasEnded(member))
  return new Map(
    ended.flatMap(({ id, organisationId }) => {
      const line = successorsOf(steps, organisationId)
      const heir = line
        .map((next) => lasting.find((member) => member.organisationId === next))
        .find((member) => member !== undefined)
      return heir ? [[id, heir.id] as const] : []
    }),
  )
}

/**
 * Whose a record is to somebody. What a member did that ended is its heir's: read, mended, and open to
 * others as the heir's own records are. People who still answer for the one that ended go on as before.
 */
export function targetOf(
  { grants, heirs }: { grants: readonly Grant[]; heirs: Heirs },
  memberId: string,
  jointIds: readonly string[] = [],
): Target {
  const heir = heirs.get(memberId)
  const joint = jointIds.flatMap((id) => [id, heirs.get(id) ?? id])
  if (heir === undefined) return { memberIds: [memberId], jointIds: joint }
  return grants.some((grant) => grant.memberId === memberId)
    ? { memberIds: [memberId], jointIds: [...joint, heir] }
    : { memberIds: [heir], jointIds: [...joint, memberId] }
}
