import { applied, type Command } from './command.ts'
import type { SheetDocument } from './document.ts'
import { type NodePath, nodeAt } from './tree.ts'

/** A sheet at one moment, with the node that was being worked on. */
interface Moment {
  document: SheetDocument
  selected: NodePath
}

/** The sheet now, all that it was, and what was taken back. Unchanged parts are shared, so it stays small. */
export interface History extends Moment {
  past: readonly Moment[]
  /** The next to be done again first. */
  future: readonly Moment[]
  /** The field that is being typed in: further typing in it is the same step. */
  typing: string | null
}

export type Action =
  /**
   * @param select The node to work on afterwards; left out: the same as before.
   * @param typing Names the field that is typed in.
   */
  | { kind: 'do'; command: Command; select?: NodePath; typing?: string }
  | { kind: 'select'; path: NodePath }
  | { kind: 'undo' }
  | { kind: 'redo' }

export function historyOf(document: SheetDocument): History {
  return { document, selected: firstNode(document), past: [], future: [], typing: null }
}

/** What follows an action. A command that changes nothing leaves no step. */
export function reduce(history: History, action: Action): History {
  switch (action.kind) {
    case 'do':
      return done(history, action)
    case 'select':
      return { ...history, selected: action.path, typing: null }
    case 'undo':
      return undone(history)
    case 'redo':
      return redone(history)
  }
}

function done(history: History, action: Extract<Action, { kind: 'do' }>): History {
  const document = applied(history.document, action.command)
  const selected = existing(document, action.select ?? history.selected)
  if (document === history.document) return { ...history, selected }
  const typing = action.typing ?? null
  const goesOn = typing !== null && typing === history.typing
  const past = goesOn ? history.past : [...history.past, momentOf(history)]
  return { document, selected, past, future: [], typing }
}

function undone(history: History): History {
  const before = history.past.at(-1)
  if (!before) return history
  const past = history.past.slice(0, -1)
  return { ...before, past, future: [momentOf(history), ...history.future], typing: null }
}

function redone(history: History): History {
  const [next, ...future] = history.future
  if (!next) return history
  return { ...next, past: [...history.past, momentOf(history)], future, typing: null }
}

const momentOf = ({ document, selected }: History): Moment => ({ document, selected })

/** The nearest node that there is on the way to a path. */
function existing(document: SheetDocument, path: NodePath): NodePath {
  if (path.length === 0 || nodeAt(document, path)) return path
  const last = path.at(-1) ?? 0
  const before = [...path.slice(0, -1), last - 1]
  return last > 0 ? existing(document, before) : existing(document, path.slice(0, -1))
}

function firstNode({ sheet }: SheetDocument): NodePath {
  return sheet.nodes.length > 0 ? [0] : []
}
