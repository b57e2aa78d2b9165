import type { Lookup } from '../../condition.ts'
import { cmp, type Exact, parse } from '../../decimal.ts'
import { type Condition, comparison, testsIn } from '../../model/condition.ts'
import type { Fact } from '../../model/fact.ts'
import type { Member } from '../../model/member.ts'
import type { Leaf } from '../../model/node.ts'
import type { SeasonFile } from '../../model/season.ts'
import { allNodes } from '../../model/sheet.ts'
import { saidBy } from './current.ts'
import { waysOfLeaf } from './ends.ts'
import type { OpenCell, Said } from './open-cell.ts'
import { reachableFacts } from './reach.ts'
import { exactText } from './states.ts'
import type { Ground } from './variants.ts'

/**
 * What may come to count in a cell besides what counts now, what makes no difference left out.
 *
 * @param stated What the member says itself: then nothing that is worth more.
 *
 * @returns Null where nothing limits it.
 */
export function reachableValues(
  ground: Ground,
  leaf: Leaf,
  member: Member,
  stated: Fact | undefined,
): Said[] | null {
  const { season } = ground
  const turns = turnsOf(season, leaf)
  const all = reachableFacts({
    ...{ leaf, member, turns },
    step: parse((leaf.round ?? season.sheet.round)?.to ?? '0.01'),
    stated: stated?.quantity === undefined ? null : parse(stated.quantity),
  })
  if (all === null) return null
  const said: Said[] = stated ? [saidBy(stated), ...all] : all
  const cell: OpenCell = { member: member.id, criterion: leaf.code, kind: 'missing', values: said }
  const [now, ...ways] = waysOfLeaf(ground, leaf, cell)
  const most = stated ? worth(leaf, ways[0]!) : null
  const allowed = said.flatMap((one, at) => {
    const tooMuch = most !== null && cmp(worth(leaf, ways[at]!), most) > 0
    return tooMuch ? [] : [{ said: one, text: effect(leaf, one, ways[at]!, turns.length > 0) }]
  })
  const today = ground.facts.get(member.id)?.get(leaf.code)
  const standing = effect(leaf, today ? saidBy(today) : null, now!, turns.length > 0)
  const different = new Map(allowed.map((one) => [one.text, one.said]))
  different.delete(standing)
  return [...different.values()]
}

function worth({ code }: Leaf, way: Lookup): Exact {
  return way({ name: 'node', code })!
}

/** All that a fact does, as a text: what the leaf is worth, whether it is missing, what hangs on it. */
function effect(leaf: Leaf, said: Said, way: Lookup, isMeasured: boolean): string {
  const measure = isMeasured ? way({ name: 'quantity', code: leaf.code }) : null
  const missing = way({ name: 'missing', code: null })
  return [worth(leaf, way), missing, measure].map(exactText).join(' ') + (said?.option ?? '')
}

/** The figures of a leaf at which a flag is raised or a condition turns. */
function turnsOf(season: SeasonFile, { code, raises = [] }: Leaf): Exact[] {
  const key = `quantity:${code}`
  const asked = conditionsOf(season)
    .flatMap((condition) => testsIn(condition))
    .flatMap(({ test }) => (test.key === key ? [comparison(test).operand] : []))
  return [...raises.map(({ from = '1' }) => from), ...asked].map(parse)
}

function conditionsOf({
  sheet,
  grades = [],
  sanctions = [],
  awards = [],
}: SeasonFile): Condition[] {
  return [
    ...sanctions.map(({ when }) => when),
    ...[...allNodes(sheet), ...grades, ...awards].flatMap(({ requires }) => requires ?? []),
  ]
}
