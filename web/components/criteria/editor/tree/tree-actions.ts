import type { Node } from '../../../../../scoring/model/node.ts'
import { isGroup } from '../../../../../scoring/model/node.ts'
import { t } from '../../../../i18n/criteria-editor.ts'
import { copied, nextCode, renumbered } from '../core/codes.ts'
import type { Command } from '../core/command.ts'
import type { SheetDocument } from '../core/document.ts'
import { type Direction, step } from '../core/steps.ts'
import { childrenAt, type NodePath, nodeAt, parentOf, siblingOf, walk } from '../core/tree.ts'
import type { Editor } from '../create-editor.ts'

/** What can be done with the node being worked on, by key, by button or by dragging; each says what it did. */
export interface TreeActions {
  addLeaf: () => void
  addGroup: () => void
  duplicate: () => void
  copy: () => void
  paste: () => void
  move: (direction: Direction) => void
  moveTo: (from: NodePath, to: NodePath) => void
  remove: () => void
  renumber: () => void
}

/** @param afterwards Puts the focus back on the node that was worked on. */
export function createTreeActions(editor: Editor, afterwards: () => void): TreeActions {
  let clipboard: Node | null = null
  const run = (command: Command, select: NodePath, said: string) => {
    editor.act({ kind: 'do', command, select })
    editor.say(said)
    afterwards()
  }
  const put = (at: NodePath, node: Node, said: string) =>
    run({ kind: 'insert', at, nodes: [node] }, at, said)
  const selected = () => editor.selected()
  const place = () => nameOf(editor.document(), selected())
  const putCopy = (node: Node, said: (code: string) => string) => {
    const at = behind(editor.document(), selected())
    const copy = copied(node, codeAt(editor.document(), at), codesIn(editor.document()))
    put(at, copy, said(copy.code))
  }
  return {
    addLeaf() {
      const at = newLeafPath(editor.document(), selected())
      const code = codeAt(editor.document(), at)
      put(at, newLeaf(code), t('saidAdded', code))
    },
    addGroup() {
      const at = behind(editor.document(), groupAround(editor.document(), selected()))
      const code = codeAt(editor.document(), at)
      const group = { code, title: '', nodes: [newLeaf(`${code}.1`)] }
      put(at, group, t('saidAdded', code))
    },
    duplicate() {
      const node = editor.node()
      if (node) putCopy(node, (code) => t('saidCopied', node.code, code))
    },
    copy() {
      clipboard = editor.node() ?? null
      if (clipboard) editor.say(t('saidInClipboard', clipboard.code))
    },
    paste() {
      const node = clipboard
      if (node) putCopy(node, (code) => t('saidCopied', node.code, code))
      else editor.say(t('clipboardEmpty'))
    },
    move(direction) {
      const result = step(editor.document(), selected(), direction)
      if ('obstacle' in result) return editor.say(t(`obstacle.${result.obstacle}`))
      run(result.command, result.to, t(`saidMoved.${direction}`, place()))
    },
    moveTo(from, to) {
      const code = nameOf(editor.document(), from)
      run({ kind: 'move', from, to }, to, t('saidDropped', code, to.at(-1)! + 1))
    },
    remove() {
      const code = place()
      run({ kind: 'remove', at: selected() }, selected(), t('saidRemoved', code))
    },
    renumber() {
      const codes = renumbered(editor.document().sheet.nodes)
      if (codes.length === 0) return editor.say(t('saidInOrder'))
      run({ kind: 'recode', codes }, selected(), t('saidRenumbered', codes.length))
    },
  }
}

function nameOf(document: SheetDocument, path: NodePath): string {
  return nodeAt(document, path)?.code ?? ''
}

function newLeaf(code: string): Node {
  return { code, title: '', rule: { kind: 'perUnit', points: '1' } }
}

/** Into a section that is selected, at its end; else right behind the criterion. */
function newLeafPath(document: SheetDocument, selected: NodePath): NodePath {
  const node = nodeAt(document, selected)
  return node && isGroup(node) ? [...selected, node.nodes.length] : behind(document, selected)
}

/** The place behind a node; in a sheet without nodes the first. */
function behind(document: SheetDocument, path: NodePath): NodePath {
  return nodeAt(document, path) ? siblingOf(path, 1) : [document.sheet.nodes.length]
}

/** The section that is selected, or that the selected criterion is in. */
function groupAround(document: SheetDocument, selected: NodePath): NodePath {
  const node = nodeAt(document, selected)
  return node && !isGroup(node) && selected.length > 1 ? parentOf(selected) : selected
}

function codeAt(document: SheetDocument, at: NodePath): string {
  const parent = nodeAt(document, parentOf(at))?.code ?? null
  return nextCode(codesIn(document), childrenAt(document, parentOf(at)), parent)
}

function codesIn(document: SheetDocument): ReadonlySet<string> {
  return new Set(walk(document.sheet.nodes).map(({ node }) => node.code))
}
