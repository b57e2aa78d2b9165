import fc from 'fast-check'
import { type Asked, anyCondition, resolved, type Target } from './any-condition.ts'
import { anyRule, type Json, points } from './any-rules.ts'

const roundings = [
  { to: '0.1' },
  { to: '1', mode: 'half-even' },
  { to: '0.05', mode: 'down' },
  { to: '0.3', mode: 'half-up' },
]
export const anyRounding = fc.constantFrom(...roundings)

/** What any node may say of itself. */
const common = fc.record(
  {
    kind: fc.constantFrom('base', 'bonus', 'penalty'),
    weight: fc.constantFrom('0', '0.5', '2', '1.25'),
    base: points,
    round: anyRounding,
  },
  { requiredKeys: [] },
)
const clamps = fc.constantFrom({}, {}, { max: '3' }, { min: '0', max: '5' }, { min: '-1' })
const notApplicable = fc.constantFrom(
  {},
  {},
  { not_applicable: 'zero' },
  { not_applicable: 'full', max: '4' },
  { not_applicable: 'rescale', max: '2' },
)
const raises = fc.constantFrom(
  {},
  {},
  { raises: [{ flag: 'one' }] },
  { raises: [{ flag: 'three', from: '3' }] },
)

interface Draft {
  node: Json
  /** Null for a group. */
  rule: Json | null
  combine: string
  asks: Asked | null
  inside: Draft[]
}

const shared = fc
  .tuple(common, clamps, notApplicable)
  .map(([said, clamp, away]): Json => ({ ...said, ...clamp, ...away }))
const asks = fc.option(anyCondition, { freq: 2 })

const anyLeaf: fc.Arbitrary<Draft> = fc
  .record({ said: shared, raising: raises, rule: anyRule, asks })
  .map(({ said, raising, ...rest }) => ({
    node: { ...said, ...raising },
    combine: 'sum',
    inside: [],
    ...rest,
  }))

function anyGroup(inside: fc.Arbitrary<Draft[]>): fc.Arbitrary<Draft> {
  return fc
    .record({
      said: shared,
      max: fc.constantFrom('3', '6', '50'),
      combine: fc.constantFrom('sum', 'sum', 'max', 'min'),
      asks,
      inside,
    })
    .map(({ said, max, ...rest }) => ({ node: { ...said, max }, rule: null, ...rest }))
}

/** A tree without codes: leaves, and groups of so many levels at most. */
function anyDrafts(levels: number): fc.Arbitrary<Draft[]> {
  const group = levels > 0 ? [{ weight: 2, arbitrary: anyGroup(anyDrafts(levels - 1)) }] : []
  const draft = fc.oneof({ weight: 3, arbitrary: anyLeaf }, ...group)
  return fc.array(draft, { minLength: 1, maxLength: 4 })
}

/** Nodes as the file has them. Their conditions ask for nodes before them, or all for nodes after them. */
export const anyTree: fc.Arbitrary<Json[]> = fc
  .tuple(anyDrafts(2), fc.boolean())
  .map(([tree, forward]) => {
    const nodes = tree.map((draft, at) => coded(draft, `n${at}`, 'sum'))
    askAround(tree, nodes, forward)
    return nodes
  })

function coded({ node, rule, combine, inside }: Draft, code: string, parent: string): Json {
  const away =
    node.not_applicable === 'rescale' && parent !== 'sum' ? { not_applicable: 'zero' } : {}
  const shared = { code, title: code, ...node, ...away }
  if (rule) return { ...shared, ...(rule.kind === 'choice' ? { raises: undefined } : {}), rule }
  const nodes = inside.map((draft, at) => coded(draft, `${code}.${at}`, combine))
  return combine === 'sum' ? { ...shared, nodes } : { ...shared, combine, nodes }
}

/** Every node of a list with what is in it, a group first. */
export function nodesIn(list: readonly Json[]): Json[] {
  return list.flatMap((node) => [node, ...nodesIn((node.nodes ?? []) as Json[])])
}

/** Gives the drafts' conditions codes to ask for, so that no two nodes wait for each other. */
function askAround(tree: readonly Draft[], nodes: readonly Json[], forward: boolean): void {
  const all = nodesIn(nodes)
  const flags = flagsOf(all)
  for (const [at, draft] of draftsIn(tree).entries()) {
    const own = all[at]!
    const around = forward ? all.slice(at + nodesIn([own]).length) : all.slice(0, at)
    const asked = around.filter(({ code }) => !`${own.code}.`.startsWith(`${code}.`))
    const target: Target = { nodes: asked, leaves: all, flags, plain: [] }
    const requires = draft.asks && resolved(draft.asks, target)
    if (requires) own.requires = requires
  }
}

function draftsIn(list: readonly Draft[]): Draft[] {
  return list.flatMap((draft) => [draft, ...draftsIn(draft.inside)])
}

/** The flags that some leaf may raise. */
export function flagsOf(nodes: readonly Json[]): string[] {
  const raised = nodes.flatMap(({ raises = [], rule }) => {
    const own = (raises as { flag: string }[]).map(({ flag }) => flag)
    return (rule as Json | undefined)?.kind === 'choice' ? [...own, 'chosen'] : own
  })
  return [...new Set(raised)]
}
