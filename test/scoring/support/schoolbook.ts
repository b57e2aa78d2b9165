import type { Condition } from '../../../scoring/model/condition.ts'
import type { Fact } from '../../../scoring/model/fact.ts'
import type { Member } from '../../../scoring/model/member.ts'
import type { Group, Leaf, Node } from '../../../scoring/model/node.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'

/*
 * The algebra of FORMAT.md a second time, written for likeness to its sentences and for nothing else:
 * numbers are fractions of unbounded integers, every value is computed again wherever it is asked for,
 * and it shares no code with the engine. The engine must agree with it on any season.
 */

type Q = readonly [n: bigint, d: bigint]
type Columns = { base: Q; bonus: Q; penalty: Q }
type Kind = keyof Columns

const q = (text: string | number | undefined, fallback = '0'): Q => {
  const [before = '0', after = ''] = String(text ?? fallback).split('.')
  return [BigInt(before + after), 10n ** BigInt(after.length)]
}
const zero = q(0)
const one = q(1)
const add = (a: Q, b: Q): Q => [a[0] * b[1] + b[0] * a[1], a[1] * b[1]]
const sub = (a: Q, b: Q): Q => add(a, [-b[0], b[1]])
const mul = (a: Q, b: Q): Q => [a[0] * b[0], a[1] * b[1]]
const div = (a: Q, b: Q): Q =>
  b[0] < 0n ? [-a[0] * b[1], -a[1] * b[0]] : [a[0] * b[1], a[1] * b[0]]
const less = (a: Q, b: Q) => a[0] * b[1] < b[0] * a[1]
const same = (a: Q, b: Q) => a[0] * b[1] === b[0] * a[1]
const least = (a: Q, b: Q) => (less(b, a) ? b : a)
const most = (a: Q, b: Q) => (less(a, b) ? b : a)
const sum = (list: Q[]) => list.reduce(add, zero)
const floor = ([n, d]: Q): Q => [n >= 0n ? n / d : -((-n + d - 1n) / d), 1n]

function round(x: Q, { to, mode = 'half-up' }: { to: string; mode?: string | undefined }): Q {
  const quotient = div(x, q(to))
  const size: Q = quotient[0] < 0n ? [-quotient[0], quotient[1]] : quotient
  const down = floor(size)
  const rest = sub(size, down)
  const half = q('0.5')
  const even = down[0] % 2n === 0n
  const up = less(half, rest) || (same(half, rest) && (mode === 'half-up' || !even))
  const whole = mode !== 'down' && up ? add(down, one) : down
  return mul(quotient[0] < 0n ? [-whole[0], whole[1]] : whole, q(to))
}

/** A member's total and columns as FORMAT.md defines them. */
export function schoolbook(season: SeasonFile, member: Member): { total: Q; columns: Columns } {
  const facts = (of: Member, code: string) =>
    season.facts.find((fact) => fact.member === of.id && fact.criterion === code)
  const rounding = season.sheet.round ?? { to: '0.01' }
  const root = { ...season.sheet, round: season.sheet.round_total, nodes: season.sheet.nodes }

  function find(code: string, nodes: Node[] = season.sheet.nodes): Node | undefined {
    for (const node of nodes) {
      const found = node.code === code ? node : 'nodes' in node ? find(code, node.nodes) : undefined
      if (found) return found
    }
  }
  const away = (of: Member, node: Node) => facts(of, node.code)?.not_applicable === true

  function holds(condition: Condition): boolean {
    if ('key' in condition)
      return !less(worth(find(condition.key.slice(5))!), q(condition.at_least))
    throw new Error('only such conditions are made')
  }
  const fails = (node: Node) => node.requires !== undefined && !holds(node.requires)

  function worth(node: Node): Q {
    if (away(member, node)) return node.not_applicable === 'full' ? q(node.max) : zero
    if (fails(node)) return zero
    if ('nodes' in node) return groupWorth(node)
    const inner = rulePoints(node, facts(member, node.code), member) ?? zero
    return clamp(
      node,
      round(mul(q(node.weight, '1'), add(q(node.base), inner)), node.round ?? rounding),
    )
  }

  function groupWorth(
    node: Pick<Group, 'nodes' | 'weight' | 'base' | 'min' | 'max' | 'round' | 'combine'>,
  ): Q {
    if (node.nodes.some(voids)) return zero
    const gone = node.nodes.filter(
      (child) => away(member, child) && child.not_applicable === 'rescale',
    )
    const shaped = (inner: Q) => mul(q(node.weight, '1'), add(q(node.base), inner))
    if (gone.length > 0) {
      const rest = sum(node.nodes.filter((child) => !gone.includes(child)).map(worth))
      const left = sub(q(node.max), sum(gone.map((child) => q(child.max))))
      const scaled = less(zero, left) ? div(mul(rest, q(node.max)), left) : zero
      return clamp(node, round(shaped(scaled), node.round ?? rounding))
    }
    const values = node.nodes.map(worth)
    const inner =
      node.combine === 'max'
        ? values.reduce(most)
        : node.combine === 'min'
          ? values.reduce(least)
          : sum(values)
    return clamp(node, node.round ? round(shaped(inner), node.round) : shaped(inner))
  }

  function voids(node: Node): boolean {
    if ('nodes' in node || node.rule.kind !== 'choice' || away(member, node) || fails(node))
      return false
    const option = facts(member, node.code)?.option
    return node.rule.options.some(({ id, voids: voiding }) => id === option && voiding === true)
  }

  const kindOf = (node: Node, above: Kind): Kind => node.kind ?? above
  function kindsIn(node: Node, above: Kind): Set<Kind> {
    const own = kindOf(node, above)
    if (!('nodes' in node)) return new Set([own])
    const inside = node.nodes.flatMap((child) => [...kindsIn(child, own)])
    return new Set(same(q(node.base), zero) ? inside : [own, ...inside])
  }

  function columns(node: Node, above: Kind): Columns {
    const none = { base: zero, bonus: zero, penalty: zero }
    const own = kindOf(node, above)
    if (away(member, node)) return { ...none, [own]: worth(node) }
    const kinds = [...kindsIn(node, above)]
    if (kinds.length === 1) return { ...none, [kinds[0]!]: worth(node) }
    const group = node as Group
    if (fails(group) || group.nodes.some(voids)) return none
    return inColumns(group, own)
  }

  function inColumns(
    node: Pick<Group, 'nodes' | 'weight' | 'base' | 'combine'>,
    own: Kind,
  ): Columns {
    const values = node.nodes.map(worth)
    const best = node.combine === 'max' ? values.reduce(most) : values.reduce(least)
    const only =
      (node.combine ?? 'sum') === 'sum'
        ? node.nodes
        : [node.nodes[values.findIndex((value) => same(value, best))]!]
    const parts = only.map((child) => columns(child, own))
    const of = (kind: Kind) =>
      mul(
        q(node.weight, '1'),
        add(kind === own ? q(node.base) : zero, sum(parts.map((part) => part[kind]))),
      )
    return { base: of('base'), bonus: of('bonus'), penalty: of('penalty') }
  }

  function rulePoints({ rule, code }: Leaf, fact: Fact | undefined, of: Member): Q | null {
    const used = season.members.flatMap((one) => {
      const own = facts(one, code)
      return own ? [{ one, own }] : []
    })
    const ranked = used.filter(({ one }) => one.status !== 'unranked').map(({ own }) => own)
    const largest = (list: (Q | null)[]) =>
      list.reduce((a, b) => (a && b ? most(a, b) : (a ?? b)), null)
    const num = (text: string | undefined) => (text === undefined ? null : q(text))
    const over = (a: Q | null, b: Q | null) => (a && b && b[0] !== 0n ? div(a, b) : null)
    const value = (kind: string | undefined): Q | null => {
      const part = {
        percent: over(num(fact?.actual), num(fact?.plan)),
        growth: over(num(fact?.actual), num(fact?.previous)),
      }
      if (kind === 'percent') return part.percent && mul(q(100), part.percent)
      if (kind === 'growth') return part.growth && mul(q(100), sub(part.growth, one))
      return kind === 'per_size' ? over(num(fact?.quantity), num(of.size)) : num(fact?.quantity)
    }
    if (rule.kind === 'fixed')
      return fact?.met === undefined ? null : fact.met ? q(rule.points) : zero
    if (rule.kind === 'choice')
      return num(rule.options.find(({ id }) => id === fact?.option)?.points)
    if (rule.kind === 'given') return num(fact?.points)
    if (rule.kind === 'judged') {
      if (!fact?.scores) return null
      const scores = fact.scores.map((text) => q(text)).sort((a, b) => (less(a, b) ? -1 : 1))
      const kept = scores.slice(rule.drop?.low ?? 0, scores.length - (rule.drop?.high ?? 0))
      return div(sum(kept), q(kept.length))
    }
    if (rule.kind === 'perUnit') {
      const measured = value(rule.of)
      if (!measured) return null
      const units = div(sub(measured, q(rule.from)), q(rule.step, '1'))
      return mul(most(zero, rule.partial ? units : floor(units)), q(rule.points))
    }
    if (rule.kind === 'bands') {
      const measured = value(rule.of)
      return (
        measured &&
        rule.bands.reduce(
          (so, { from, points }) => (less(measured, q(from)) ? so : q(points)),
          q(rule.below),
        )
      )
    }
    if (rule.kind === 'place') {
      const own = num(fact?.quantity)
      const better = (other: Q) =>
        own && (rule.best === 'low' ? less(other, own) : less(own, other))
      const ahead = ranked.filter(({ quantity }) => quantity !== undefined && better(q(quantity)))
      return own && q(rule.points[ahead.length])
    }
    if (rule.kind === 'ratio') {
      const best = largest(ranked.map(({ quantity }) => num(quantity)))
      const share =
        rule.of === 'plan'
          ? over(num(fact?.actual), num(fact?.plan))
          : over(num(fact?.quantity), best)
      return share && mul(q(rule.points), least(share, q(rule.cap, '1')))
    }
    const ratios = (list: Fact[]) => list.map(({ actual, plan }) => over(num(actual), num(plan)))
    if (used.every(({ own }) => own.plan === undefined)) {
      const share = over(num(fact?.actual), largest(ranked.map(({ actual }) => num(actual))))
      return share && mul(q(rule.points), least(one, share))
    }
    const L = most(one, largest(ratios(ranked)) ?? one)
    const own = over(num(fact?.actual), num(fact?.plan))
    if (!own) return null
    const r = least(own, L)
    const atPlan = q(rule.at_plan, '0.5')
    if (!less(one, r)) return mul(q(rule.points), mul(atPlan, r))
    return mul(q(rule.points), add(atPlan, mul(sub(one, atPlan), div(sub(r, one), sub(L, one)))))
  }

  return {
    total: groupWorth(root),
    columns: root.nodes.some(voids)
      ? { base: zero, bonus: zero, penalty: zero }
      : inColumns({ nodes: root.nodes, base: root.base }, 'base'),
  }
}

function clamp({ min, max }: { min?: string | undefined; max?: string | undefined }, value: Q): Q {
  const capped = max === undefined ? value : least(value, q(max))
  return min === undefined ? capped : most(capped, q(min))
}

/** Whether a decimal text is the fraction, or what it is at twelve places where it has no finite text. */
export function isWritten(text: string, value: Q): boolean {
  return same(q(text), value) || same(q(text), round(value, { to: '0.000000000001' }))
}
