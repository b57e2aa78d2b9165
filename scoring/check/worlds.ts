import { type Exact, format, one, parse, zero } from '../decimal.ts'
import { comparison, keyParts, testsIn } from '../model/condition.ts'
import type { Part } from '../tree/part.ts'
import type { ReadSheet } from '../tree/read-sheet.ts'
import { measuredRange } from './range/index.ts'
import { anything, type Span } from './range/range.ts'
import { sampleOf, stretches } from './stretches.ts'
import { combinations } from './truth.ts'

/** What is assumed of one key: a value of a stretch all over which conditions come out the same; null = none. */
interface Assumed {
  value: Exact | null
  span: Span
}

/** What is assumed of the figures and flags that conditions of nodes ask for, by their keys. */
export type World = ReadonlyMap<string, Assumed>

/** The ways in which figures and flags can come out, as far as conditions of nodes tell them apart. */
export interface Worlds {
  /** The worlds that differ in what only nodes inside this part ask for. */
  splitAt: (part: Part, world: World) => World[]
  /** What of the world this part can see, as a name. */
  seenBy: (part: Part, world: World) => string
  valuesOf: (key: string, world: World) => readonly (Exact | null)[]
}

/** Something that conditions of nodes ask for. */
interface Asked {
  key: string
  cuts: Exact[]
  /** The nodes that ask, and the one that measures it. */
  parts: Part[]
  cases: Assumed[]
}

/** Beyond so many worlds at one node the rest is left open: ranges then get wider. */
const most = 512

/** @param lacks Whether the figure of a leaf may be absent. */
export function worldsOf(sheet: ReadSheet, lacks: (leaf: Part) => boolean): Worlds {
  const asked = keysAskedFor(sheet)
  for (const one of asked.values()) one.cases = casesOf(one, sheet, lacks)
  const homes = new Map<Part, Asked[]>()
  const seen = new Map<Part, string[]>()
  for (const one of asked.values()) settle(one, homes, seen)
  return {
    splitAt: (part, world) => split(world, homes.get(part) ?? []),
    seenBy: (part, world) => (seen.get(part) ?? []).map((key) => nameOf(world.get(key))).join(),
    valuesOf(key, world) {
      const known = world.get(key)
      return known ? [known.value] : asked.get(key)!.cases.map(({ value }) => value)
    },
  }
}

function keysAskedFor({ parts }: ReadSheet): Map<string, Asked> {
  const asked = new Map<string, Asked>()
  for (const part of parts)
    for (const { test } of part.requires ? testsIn(part.requires.condition) : []) {
      const one = asked.get(test.key) ?? { key: test.key, cuts: [], parts: [], cases: [] }
      one.cuts.push(parse(comparison(test).operand))
      one.parts.push(part)
      asked.set(test.key, one)
    }
  return asked
}

/** Points of nodes are not assumed: they follow from the rest, and conditions take them as free. */
function casesOf(
  { key, cuts, parts }: Asked,
  { byCode }: ReadSheet,
  lacks: (leaf: Part) => boolean,
): Assumed[] {
  const { name, code } = keyParts(key)
  if (name === 'flag') return [zero, one].map(exactly)
  if (name !== 'quantity') return stretches(anything, cuts).map(somewhere)
  const leaf = byCode.get(code!)!
  parts.push(leaf)
  const measured = measuredRange(leaf.leaf!.node.rule)!
  const cases = 'low' in measured ? stretches(measured, cuts).map(somewhere) : measured.map(exactly)
  return lacks(leaf) ? [...cases, { value: null, span: { ...anything, open: false } }] : cases
}

const exactly = (value: Exact): Assumed => ({
  value,
  span: { low: value, high: value, open: false },
})
const somewhere = (span: Span): Assumed => ({ value: sampleOf(span), span })

/** A figure or flag is assumed at the innermost node that contains all that it concerns. */
function settle(one: Asked, homes: Map<Part, Asked[]>, seen: Map<Part, string[]>): void {
  const { name } = keyParts(one.key)
  if (name !== 'quantity' && name !== 'flag') return
  const [first, ...others] = one.parts.map(lineOf)
  const home = first!.find((part) => others.every((line) => line.includes(part)))!
  homes.set(home, [...(homes.get(home) ?? []), one])
  const below = new Set(
    one.parts.flatMap((part) => lineOf(part).slice(0, lineOf(part).indexOf(home))),
  )
  for (const part of below) seen.set(part, [...(seen.get(part) ?? []), one.key])
}

/** The part and all that contain it, innermost first. */
function lineOf(part: Part): Part[] {
  return part.parent ? [part, ...lineOf(part.parent)] : [part]
}

function split(world: World, keys: readonly Asked[]): World[] {
  const open: Asked[] = []
  let count = 1
  for (const one of keys) {
    if (count * one.cases.length > most) continue
    count *= one.cases.length
    open.push(one)
  }
  return [...combinations(open.map(({ cases }) => cases))].map(
    (cases) => new Map([...world, ...open.map(({ key }, at) => [key, cases[at]!] as const)]),
  )
}

function nameOf(assumed: Assumed | undefined): string {
  if (!assumed) return '?'
  return assumed.value === null ? '-' : format(assumed.value)
}
