import fc from 'fast-check'
import type { Command } from '../../../web/components/criteria/editor/core/command.ts'
import {
  documentOf,
  type SheetDocument,
} from '../../../web/components/criteria/editor/core/document.ts'
import {
  childrenAt,
  isGroupAt,
  type NodePath,
  walk,
} from '../../../web/components/criteria/editor/core/tree.ts'
import { anySeason } from '../../scoring/support/any-season.ts'

/** Sheets with all rule kinds, groups and conditions, and a ranking and an award that name a node. */
export const anyDocument: fc.Arbitrary<SheetDocument> = anySeason.map((season) => {
  const document = documentOf(season)
  const code = document.sheet.nodes[0]!.code
  return {
    ...document,
    ranking: { keys: [{ key: 'total' }, { key: `node:${code}` }] },
    awards: [
      {
        id: 'co',
        title: 'Cờ',
        quota: { count: 1 },
        requires: { any: [{ key: `node:${code}`, at_least: '1' }] },
      },
    ],
  }
})

/** A place in the tree: of a node, or behind the last one of its siblings. */
function pathIn(document: SheetDocument, pick: number): NodePath {
  const all = walk(document.sheet.nodes).map(({ path }) => path)
  const ends = [[], ...all]
    .filter((path) => isGroupAt(document, path))
    .map((path) => [...path, childrenAt(document, path).length])
  const places = [...all, ...ends]
  return places[pick % places.length]!
}

/** A command that may come from anywhere: some lead nowhere, and must do no harm. */
export const anyCommand = fc
  .tuple(fc.nat({ max: 6 }), fc.nat(), fc.nat(), fc.constantFrom('', '3', 'IV', 'n1'))
  .map(([kind, one, other, text]) => (document: SheetDocument): Command => {
    const [at, to] = [pathIn(document, one), pathIn(document, other)]
    const node = walk(document.sheet.nodes)[one % walk(document.sheet.nodes).length]?.node
    const commands: Command[] = [
      { kind: 'set', path: ['sheet', 'title'], value: text },
      { kind: 'set', path: ['sheet', 'nodes', at[0] ?? 0, 'max'], value: text || undefined },
      { kind: 'set', path: ['nowhere', 3, 'title'], value: text },
      { kind: 'remove', at },
      { kind: 'move', from: at, to },
      { kind: 'recode', codes: [{ path: at, code: text }] },
      node ? { kind: 'insert', at, nodes: [node] } : { kind: 'remove', at },
    ]
    return commands[kind]!
  })

/** Makes every part of a document refuse change, so that a command that wrote into it would throw. */
export function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) frozen(part)
  }
  return value
}
