import { listMembers } from '../../db/queries/members.ts'
import { listValues, type StoredValue } from '../../db/queries/stage-values.ts'
import type { Db } from '../../db/store.ts'
import { checkFact } from '../../scoring/check-fact.ts'
import type { FactFields } from '../../scoring/model/claim.ts'
import { isGroup, type Node } from '../../scoring/model/node.ts'
import type { SeasonFile } from '../../scoring/model/season.ts'
import { isEmptyFact } from '../claims/fact.ts'
import { readClaims } from '../claims/read.ts'
import { nodesByCode, type SeasonBase } from '../seasons/base.ts'
import { composeSeason, fileMember } from '../seasons/compose.ts'
import type { SeasonRules } from '../seasons/schema.ts'
import type { Misfit } from './schema.ts'

type Why = Misfit['why']

/** Something stated under a criterion. */
interface Stated {
  memberId: string
  criterion: string
  fact: FactFields
  /** Only a draft says so yet. */
  draft: boolean
  why: Why
}

/**
 * What is stated in the season and finds no place under other rules: the values in force of every column,
 * and the claims of sheets that are not handed in. A draft's claim under a criterion that goes is left
 * out: it counts for nothing and hinders nobody.
 */
export async function findMisfits(
  db: Db,
  seasonId: string,
  base: SeasonBase,
  other: SeasonRules,
): Promise<{ misfits: Misfit[]; values: StoredValue[] }> {
  const file = composeSeason(other, base.members.map(fileMember), [], [])
  const fits = fitter(base.rules, file)
  const all = await listValues(db, seasonId)
  const stated: Stated[] = []
  const values: StoredValue[] = []
  for (const value of all) {
    const why = isEmptyFact(value.fact) ? undefined : fits(value)
    if (why === undefined) values.push(value)
    else stated.push({ ...value, draft: false, why })
  }
  stated.push(...(await draftMisfits(db, seasonId, { rules: other, members: base.members }, fits)))
  return { misfits: grouped(stated), values }
}

type Fits = (
  stated: Pick<StoredValue, 'memberId' | 'criterion' | 'fact'> & Partial<StoredValue>,
) => Why | undefined

function fitter(rules: SeasonRules, file: SeasonFile): Fits {
  const [old, now] = [nodesByCode(rules), nodesByCode(file)]
  return ({ memberId, criterion, fact, stage = 'self', reason = '' }) => {
    const [from, to] = [old.get(criterion), now.get(criterion)]
    if (!to) return 'gone'
    if (from && kindOf(from) !== kindOf(to)) return 'kind'
    const overrides = fact.points !== undefined && kindOf(to) !== 'given'
    const whole = { member: memberId, criterion, stage, ...fact, ...(overrides && { reason }) }
    return checkFact(file, whole).length > 0 ? 'figures' : undefined
  }
}

/** How a node gets its points: that of a rule, or of what is in it. */
function kindOf(node: Node): string {
  return isGroup(node) ? 'group' : node.rule.kind
}

/** What drafts say, read as the other rules would. */
async function draftMisfits(
  db: Db,
  seasonId: string,
  other: SeasonBase,
  fits: Fits,
): Promise<Stated[]> {
  const drafts = (await listMembers(db, seasonId)).filter((row) => row.sheetState !== 'submitted')
  const found: Stated[] = []
  for (const { id: memberId } of drafts)
    for (const { criterion, fact } of await readClaims(db, seasonId, other, { memberId })) {
      const why = fact === null ? undefined : fits({ memberId, criterion, fact })
      if (fact !== null && why !== undefined && why !== 'gone')
        found.push({ memberId, criterion, fact, draft: true, why })
    }
  return found
}

/** By criterion, in the order in which they were found; a member is named once. */
function grouped(stated: readonly Stated[]): Misfit[] {
  return [...Map.groupBy(stated, ({ criterion, why }) => JSON.stringify([criterion, why])).values()]
    .map((alike) => {
      const { criterion, why } = alike[0]!
      const handedIn = alike.filter(({ draft }) => !draft).map(({ memberId }) => memberId)
      const inDrafts = alike.filter(({ draft }) => draft).map(({ memberId }) => memberId)
      return {
        ...{ criterion, why, members: [...new Set(handedIn)] },
        drafts: new Set(inDrafts).size,
      }
    })
    .toSorted((a, b) => (a.criterion < b.criterion ? -1 : 1))
}
