import { usesActivities } from '../../../scoring/claim.ts'
import type { ActivityField, ActivityRole } from '../../../scoring/model/activity.ts'
import type { Leaf } from '../../../scoring/model/node.ts'
import { leavesOf, type Sheet } from '../../../scoring/model/sheet.ts'
import { groupsAround, isPenalty } from '../../../scoring/tree/around.ts'
import { wordPairs } from '../../../scoring/word-pairs.ts'
import {
  common,
  fieldsNamed,
  isEvent,
  namesThatCount,
  ofMoney,
  rolesNamed,
  unitIn,
  type Words,
  wordsOf,
} from './lexicon.ts'

/** A criterion as activities are held to it. */
export interface Candidate {
  code: string
  title: string
  /** Whether a title speaks of what it counts. */
  unitIn: (title: Words) => boolean
  /** The telling pairs of words in its title. */
  pairs: ReadonlySet<string>
  /** The faces of the work that it is of; none where neither it nor a group around it names one. */
  fields: readonly ActivityField[]
  /** Those it asks for; none where it asks for no role. */
  roles: readonly ActivityRole[]
  /** Whether activities are counted there; one without only keeps its own from getting elsewhere. */
  counts: boolean
  /** Whether it takes any activity of its face of the work: it asks for nothing in particular. */
  takesAny: boolean
  /** Whether it asks for money, promised or paid. */
  asksMoney: boolean
  /** The names in an activity that it counts; null where it counts the activity. */
  names: 'partners' | 'countries' | null
}

/** So many telling pairs of words make a title one that asks for something in particular. */
const particularFrom = 5

/** All criteria of a sheet but penalties: nobody is told that he has earned one. */
export function candidatesOf(sheet: Pick<Sheet, 'nodes'>): Candidate[] {
  return leavesOf(sheet)
    .filter((leaf) => !isPenalty(sheet, leaf))
    .map((leaf) => candidateOf(sheet, leaf))
}

/** How many criteria have each pair: what many have says little. */
export function spreadOf(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const spread = new Map<string, number>()
  for (const pair of candidates.flatMap(({ pairs }) => [...pairs]))
    spread.set(pair, (spread.get(pair) ?? 0) + 1)
  return spread
}

function candidateOf(sheet: Pick<Sheet, 'nodes'>, leaf: Leaf): Candidate {
  const { code, title, unit = '' } = leaf
  const pairs = new Set([...wordPairs(title)].filter((pair) => !common.has(pair)))
  return {
    ...{ code, title, pairs },
    unitIn: unitIn(unit),
    fields: fieldsOf(sheet, leaf),
    roles: rolesNamed(wordsOf(title)),
    counts: usesActivities(leaf) && !isHeldToPlan(leaf),
    takesAny: isEvent(wordsOf(unit)) && pairs.size < particularFrom,
    asksMoney: leaf.claims?.measure === 'money' || [...pairs].some((pair) => ofMoney.has(pair)),
    names: namesThatCount(unit),
  }
}

/** As the nearest group around it says, else as it says itself. */
function fieldsOf(sheet: Pick<Sheet, 'nodes'>, leaf: Leaf): ActivityField[] {
  const around = groupsAround(sheet, leaf.code)
  const named = [...around, leaf].map(({ title }) => fieldsNamed(wordsOf(title)))
  return named.find((fields) => fields.length > 0) ?? []
}

/** What is held to a plan or to last year sums up what counts elsewhere, and says nothing without that figure. */
function isHeldToPlan({ rule }: Leaf): boolean {
  if (rule.kind === 'leader') return true
  return 'of' in rule && ['plan', 'percent', 'growth'].includes(rule.of ?? '')
}
