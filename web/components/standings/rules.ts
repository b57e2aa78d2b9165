import type { SeasonFile } from '../../../scoring/model/season.ts'
import type { SeasonDetail } from '../../../server/seasons/schema.ts'

/** The season's rules and members, without any fact: what explanations of a result need. */
export function rulesOf(detail: SeasonDetail): SeasonFile {
  const members = detail.members.map(({ id, name, order, size, status, reason }) => ({
    id,
    name,
    order,
    status,
    ...(size === null ? {} : { size }),
    ...(reason === null ? {} : { reason }),
  }))
  // The server read the rules through the schema of the season file before it stored them.
  return { ...(detail.rules as unknown as SeasonFile), members, facts: [] }
}

/** The same with the members' short names, for sentences on the screen. */
export function rulesInShort(detail: SeasonDetail): SeasonFile {
  const members = detail.members.map((member) => ({ ...member, name: member.shortName }))
  return rulesOf({ ...detail, members })
}
