import type { Path } from '../../../../../scoring/model/condition.ts'
import type { Node } from '../../../../../scoring/model/node.ts'
import { type SheetDocument, withValue } from './document.ts'
import { withReferences } from './references.ts'
import { inserted, moved, type NodePath, nodeAt, placeOf, removed, walk } from './tree.ts'

/** Everything that can be done to a sheet, as data. What leads nowhere changes nothing. */
export type Command =
  /** One field, or a whole list of them; undefined takes the field away. */
  | { kind: 'set'; path: Path; value: unknown }
  | { kind: 'insert'; at: NodePath; nodes: readonly Node[] }
  | { kind: 'remove'; at: NodePath }
  /** @param to The path that the node has afterwards. */
  | { kind: 'move'; from: NodePath; to: NodePath }
  /** New codes; conditions and ranking keys that name an old one follow. */
  | { kind: 'recode'; codes: readonly { path: NodePath; code: string }[] }
  /** Another sheet in place of all: an imported file, what somebody else saved. */
  | { kind: 'replace'; document: SheetDocument }

/** The document after a command; the one given stays as it is. */
export function applied(document: SheetDocument, command: Command): SheetDocument {
  switch (command.kind) {
    case 'set':
      return withValue(document, command.path, command.value)
    case 'insert':
      return inserted(document, command.at, command.nodes)
    case 'remove':
      return removed(document, command.at)
    case 'move':
      return moved(document, command.from, command.to)
    case 'recode':
      return recoded(document, command.codes)
    case 'replace':
      return command.document
  }
}

/** A code that several nodes have is followed by no reference: nobody knows which was meant. */
function recoded(
  document: SheetDocument,
  codes: readonly { path: NodePath; code: string }[],
): SheetDocument {
  const all = walk(document.sheet.nodes).map(({ node }) => node.code)
  const isUnique = (code: string) => all.indexOf(code) === all.lastIndexOf(code)
  const renamed = new Map(
    codes.flatMap(({ path, code }) => {
      const old = nodeAt(document, path)?.code
      return old !== undefined && isUnique(old) ? [[old, code] as const] : []
    }),
  )
  return codes.reduce(
    (changed, { path, code }) => withValue(changed, [...placeOf(path), 'code'], code),
    withReferences(document, renamed),
  )
}
