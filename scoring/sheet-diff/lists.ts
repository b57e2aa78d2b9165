import { canonicalJson } from '../canonical.ts'
import { changedFields, isSame } from './fields.ts'
import type { Difference, Part } from './model.ts'

/** The differences of two lists of things with an id: grades, awards. Their order counts. */
export function listedById<Item extends { id: string }>(
  part: Part,
  before: readonly Item[] = [],
  after: readonly Item[] = [],
): Difference[] {
  return listed(part, byKey(before, idOf), byKey(after, idOf))
}

/** Of two lists of things without one: each is what it says. */
export function listedWhole(
  part: Part,
  before: readonly object[] = [],
  after: readonly object[] = [],
): Difference[] {
  return listed(part, byKey(before, numbered()), byKey(after, numbered()))
}

type Keyed = ReadonlyMap<string, object>

function listed(part: Part, before: Keyed, after: Keyed): Difference[] {
  const has = (here: Keyed, id: string) => here.has(id)
  const gone = [...before].filter(([id]) => !has(after, id))
  const come = [...after].filter(([id]) => !has(before, id))
  const kept = [...after].filter(([id]) => has(before, id))
  return [
    ...gone.map(([id, from]) => whole(part, 'removed', id, from, null)),
    ...come.map(([id, to]) => whole(part, 'added', id, null, to)),
    ...kept.flatMap(([id, to]) => changedFields(part, id, before.get(id)!, to)),
    ...reordered(
      part,
      '',
      [...before.keys()].filter((id) => has(after, id)),
      kept.map(([id]) => id),
    ),
  ]
}

/** @param id What the order is in. */
export function reordered(
  part: Part,
  id: string,
  from: readonly string[],
  to: readonly string[],
): Difference[] {
  return isSame(from, to) ? [] : [{ part, what: 'reordered', id, field: null, from, to }]
}

export function whole(
  part: Part,
  what: 'added' | 'removed',
  id: string,
  from: unknown,
  to: unknown,
): Difference {
  return { part, what, id, field: null, from, to }
}

function byKey<Item extends object>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Map<string, Item> {
  return new Map(items.map((item) => [keyOf(item), item]))
}

function idOf({ id }: { id: string }): string {
  return id
}

/** What says the same twice is there twice: the second time under another key. */
function numbered(): (item: object) => string {
  const seen = new Map<string, number>()
  return (item) => {
    const text = canonicalJson(item)
    const times = (seen.get(text) ?? 0) + 1
    seen.set(text, times)
    return times === 1 ? text : `${text} (${times})`
  }
}
