import { add, type Exact, mul, zero } from '../../decimal.ts'
import { type Kind, kinds } from '../../model/node.ts'
import { type Spend, TooManyWays } from './too-many-ways.ts'

/**
 * One way in which a node may come out: its value, how much more than now it gives to the columns and to
 * the count of missing figures, and the values of the keys inside it that anything hangs on.
 */
export interface State {
  readonly value: Exact
  /** By the order of `kinds`. */
  readonly columns: readonly Exact[]
  readonly missing: number
  /** By the order of the keys asked for; undefined for those that are not inside the node. */
  readonly marks: readonly (Exact | null | undefined)[]
}

const most = 20_000

/** The different ones among many states. @throws TooManyWays */
export function distinct(states: Iterable<State>): State[] {
  const found = new Map<string, State>()
  for (const state of states) {
    found.set(stateText(state), state)
    if (found.size > most) throw new TooManyWays()
  }
  return [...found.values()]
}

/** How two parts of a group come out together. */
export type Join = (a: State, b: State) => State

/** Every state of one part with every state of the other. @throws TooManyWays */
export function joined(
  as: readonly State[],
  bs: readonly State[],
  join: Join,
  spend: Spend,
): State[] {
  spend(as.length * bs.length)
  return distinct(pairs(as, bs, join))
}

/** One after the other: only the different ones are ever held together. */
function* pairs(as: readonly State[], bs: readonly State[], join: Join): Generator<State> {
  for (const a of as) for (const b of bs) yield join(a, b)
}

/** What both add to the columns, the count of missing figures and the keys. */
export function beside(a: State, b: State): Omit<State, 'value'> {
  return {
    columns: a.columns.map((column, at) => add(column, b.columns[at]!)),
    missing: a.missing + b.missing,
    marks: a.marks.map((mark, at) => (mark === undefined ? b.marks[at] : mark)),
  }
}

export const noColumns: readonly Exact[] = kinds.map(() => zero)

/** All of a change in the column of one kind. */
export function inColumn(kind: Kind, change: Exact): readonly Exact[] {
  return kinds.map((each) => (each === kind ? change : zero))
}

export function weighted(columns: readonly Exact[], weight: Exact): readonly Exact[] {
  return columns.map((column) => mul(column, weight))
}

/** A text that two exact numbers share only where they are equal: each has one form only. */
export function exactText(value: Exact | null | undefined): string {
  if (value === null || value === undefined) return value === null ? 'none' : ''
  return typeof value === 'object' ? `${value.n}/${value.d}` : `${value}`
}

function stateText({ value, columns, missing, marks }: State): string {
  return [value, ...columns, ...marks].map(exactText).join(' ').concat(` ${missing}`)
}
