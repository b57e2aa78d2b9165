import type { Count, Proposal, Reading } from '../../server/reports/read/model.ts'
import type { Gold, GoldProposal } from './gold.ts'

/** How many are right of how many found, and of how many there are. */
export interface Tally {
  right: number
  found: number
  wanted: number
}

export interface Measure {
  proposals: Tally
  area: Tally
  role: Tally
  actor: Tally
  money: Tally
  moneyKind: Tally
  counts: Tally
  when: Tally
  partners: Tally
  countries: Tally
  /** One line for each thing that differs from the reading by hand. */
  differences: string[]
}

const fields = [
  'proposals',
  'area',
  'role',
  'actor',
  'money',
  'moneyKind',
  'counts',
  'when',
  'partners',
  'countries',
] as const
type Field = (typeof fields)[number]

export function emptyMeasure(): Measure {
  const tallies = Object.fromEntries(
    fields.map((field) => [field, { right: 0, found: 0, wanted: 0 }]),
  )
  return { ...(tallies as Record<Field, Tally>), differences: [] }
}

/** Adds up several reports. */
export function addUp(measures: readonly Measure[]): Measure {
  const sum = emptyMeasure()
  for (const measure of measures) {
    for (const field of fields)
      for (const part of ['right', 'found', 'wanted'] as const)
        sum[field][part] += measure[field][part]
    sum.differences.push(...measure.differences)
  }
  return sum
}

export const precision = ({ right, found }: Tally) => (found === 0 ? 1 : right / found)
export const recall = ({ right, wanted }: Tally) => (wanted === 0 ? 1 : right / wanted)
export const f1 = ({ right, found, wanted }: Tally) =>
  found + wanted === 0 ? 1 : (2 * right) / (found + wanted)

/** A deed is found when intersection over union of its letters and digits is at least one half. */
export function measure(gold: Gold, reading: Reading): Measure {
  const wanted = bestReading(gold, reading)
  const result = emptyMeasure()
  const pairs = pair(gold.text, wanted, reading.proposals)
  result.proposals = { right: pairs.length, found: reading.proposals.length, wanted: wanted.length }
  const note = (what: string, text: string) =>
    result.differences.push(`${gold.name} ${what}: ${text.slice(0, 110)}`)
  for (const [want, got] of pairs) compare(result, want, got, note)
  const found = new Set(pairs.map(([, got]) => got))
  const met = new Set(pairs.map(([want]) => want))
  for (const got of reading.proposals) if (!found.has(got)) note('+ not a deed', got.text)
  for (const want of wanted) if (!met.has(want)) note('- not found', want.text)
  return result
}

type Note = (what: string, text: string) => void

function compare(result: Measure, want: GoldProposal, got: Proposal, note: Note): void {
  for (const field of ['area', 'role', 'actor'] as const) {
    const right = got[field] === want[field] || (want.also?.[field] ?? []).includes(got[field])
    add(result[field], right ? 1 : 0, 1, 1)
    if (!right) note(`${field} ${got[field]} for ${want[field]}`, want.text)
  }
  compareLists(
    result.money,
    want.money,
    got.money,
    (a, b) => a.amount === b.amount && a.currency === b.currency,
    [],
    (what) => note(`money ${what}`, want.text),
  )
  compareLists(
    result.moneyKind,
    want.money,
    got.money,
    (a, b) =>
      a.amount === b.amount &&
      (a.kind === b.kind || (a.kind_also ?? []).includes(b.kind)) &&
      a.approx === b.approx,
    [],
    (what) => note(`money kind ${what}`, want.text),
  )
  compareLists(
    result.counts,
    want.counts,
    got.counts,
    sameCount,
    (want.may?.counts ?? []) as Count[],
    (what) => note(`counts ${what}`, want.text),
  )
  compareLists(
    result.partners,
    want.partners,
    got.partners,
    (a, b) => a === b,
    [],
    (what) => note(`partners ${what}`, want.text),
  )
  compareLists(
    result.countries,
    want.countries,
    got.countries,
    (a, b) => a === b,
    [],
    (what) => note(`countries ${what}`, want.text),
  )
  const times = [want.when ?? null, ...((want.also?.when ?? []) as unknown[])].map((time) =>
    JSON.stringify(time),
  )
  const right = times.includes(JSON.stringify(got.when ?? null))
  add(result.when, right ? 1 : 0, 1, 1)
  if (!right) note(`when ${JSON.stringify(got.when)} for ${JSON.stringify(want.when)}`, want.text)
}

/** Two units are the same when one begins the other in whole words. */
export function sameCount(a: Count, b: Count): boolean {
  return (
    a.n === b.n && (`${a.unit} `.startsWith(`${b.unit} `) || `${b.unit} `.startsWith(`${a.unit} `))
  )
}

function compareLists<W, G>(
  tally: Tally,
  want: readonly W[],
  got: readonly G[],
  same: (a: W, b: G) => boolean,
  may: readonly W[],
  note: (what: string) => void,
): void {
  const left = [...got]
  for (const one of want) {
    const at = left.findIndex((other) => same(one, other))
    add(tally, at < 0 ? 0 : 1, 0, 1)
    if (at < 0) note(`- ${JSON.stringify(one)}`)
    else {
      left.splice(at, 1)
      add(tally, 0, 1, 0)
    }
  }
  for (const other of left) {
    if (may.some((one) => same(one, other))) continue
    add(tally, 0, 1, 0)
    note(`+ ${JSON.stringify(other)}`)
  }
}

function add(tally: Tally, right: number, found: number, wanted: number): void {
  tally.right += right
  tally.found += found
  tally.wanted += wanted
}

/** Of the readings that a person allows, for each place the one that agrees best. */
function bestReading(gold: Gold, reading: Reading): GoldProposal[] {
  let wanted = gold.proposals
  for (const { proposals, readings } of gold.alternatives) {
    const replaced = new Set(proposals.map((at) => gold.proposals[at]))
    const kept = wanted.filter((one) => !replaced.has(one))
    const choices = [wanted, ...readings.map((other) => [...kept, ...other.proposals])]
    wanted = choices.reduce((best, next) =>
      agreement(gold.text, next, reading) > agreement(gold.text, best, reading) ? next : best,
    )
  }
  return wanted
}

function agreement(text: string, wanted: readonly GoldProposal[], reading: Reading): number {
  return (
    (2 * pair(text, wanted, reading.proposals).length) /
    Math.max(1, wanted.length + reading.proposals.length)
  )
}

interface Extent {
  start: number
  end: number
}

function pair(
  text: string,
  wanted: readonly GoldProposal[],
  got: readonly Proposal[],
): [GoldProposal, Proposal][] {
  const found: [overlap: number, GoldProposal, Proposal][] = []
  for (const want of wanted)
    for (const one of got) {
      const share = overlap(text, want, one)
      if (share >= 0.5) found.push([share, want, one])
    }
  found.sort(([a], [b]) => b - a)
  const used = new Set<unknown>()
  return found.flatMap(([, want, one]) => {
    if (used.has(want) || used.has(one)) return []
    used.add(want).add(one)
    return [[want, one] as [GoldProposal, Proposal]]
  })
}

/** Letters and digits in both, over those in either. */
function overlap(text: string, a: Extent, b: Extent): number {
  if (a.end <= b.start || b.end <= a.start) return 0
  const both = size(text, Math.max(a.start, b.start), Math.min(a.end, b.end))
  return both / (size(text, a.start, a.end) + size(text, b.start, b.end) - both)
}

export function size(text: string, from: number, to: number): number {
  return text.slice(from, to).match(/[\p{L}\p{N}]/gu)?.length ?? 0
}
