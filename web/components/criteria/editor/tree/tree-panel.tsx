import { createEffect, createMemo, createSignal, Index, on, Show } from 'solid-js'
import '../../../../styles/components/criteria-tree.css'
import { isGroup } from '../../../../../scoring/model/node.ts'
import { t } from '../../../../i18n/criteria-editor.ts'
import { useEditor } from '../context.ts'
import { rowsOf } from '../core/rows.ts'
import { isWithin, type NodePath, nodeAt, parentOf, samePath } from '../core/tree.ts'
import { findingsByNode } from '../findings/target.ts'
import { createDrag } from './create-drag.ts'
import { RemoveDialog } from './remove-dialog.tsx'
import { createTreeActions } from './tree-actions.ts'
import { type KeyMeaning, meaningOf } from './tree-keys.ts'
import { TreeRow } from './tree-row.tsx'
import { TreeTools } from './tree-tools.tsx'
import { TreeTotal } from './tree-total.tsx'

/** The tree of the sheet: walked and changed by keys, by buttons, or by dragging a line by its handle. */
export function TreePanel(props: {
  /** A line was pressed: on a phone its form takes the place of the tree. */
  onOpen: () => void
  /** The form is to be typed in. */
  onEdit: () => void
}) {
  const editor = useEditor()
  let tree!: HTMLDivElement
  const [folded, setFolded] = createSignal<ReadonlySet<string>>(new Set())
  const [removing, setRemoving] = createSignal(false)
  const rows = createMemo(() => rowsOf(editor.document().sheet.nodes, folded()))
  const found = createMemo(() => findingsByNode(editor.findings()))
  const focus = () => tree.querySelector<HTMLElement>('[aria-selected="true"]')?.focus()
  const actions = createTreeActions(editor, focus)
  const drag = createDrag({ tree: () => tree, rows, onDrop: actions.moveTo })

  const fold = (path: NodePath, shut: boolean) => {
    const node = nodeAt(editor.document(), path)
    if (!node || !isGroup(node)) return
    setFolded((before) => {
      const next = new Set(before)
      if (shut) next.add(node.code)
      else next.delete(node.code)
      return next
    })
    if (shut && isWithin(editor.selected(), path)) select(path)
  }
  const select = (path: NodePath) => editor.act({ kind: 'select', path })
  // What is being worked on is never hidden in a section that is shut.
  createEffect(
    on(editor.selected, (path) => {
      for (let at = parentOf(path); at.length > 0; at = parentOf(at)) fold(at, false)
    }),
  )

  const go = (to: Extract<KeyMeaning, { kind: 'go' }>['to']) => {
    const at = rows().findIndex(({ path }) => samePath(path, editor.selected()))
    const row = rows()[at]
    if (to === 'open' && row?.expanded === false) return fold(row.path, false)
    if (to === 'shut' && row?.expanded) return fold(row.path, true)
    const target = {
      previous: rows()[at - 1]?.path,
      next: rows()[at + 1]?.path,
      first: rows()[0]?.path,
      last: rows().at(-1)?.path,
      open: row?.expanded ? rows()[at + 1]?.path : undefined,
      shut: row && row.level > 1 ? parentOf(row.path) : undefined,
    }[to]
    if (target) select(target)
    focus()
  }
  const press = (event: KeyboardEvent) => {
    const meaning = meaningOf(event)
    if (!meaning) return
    event.preventDefault()
    if (meaning.kind === 'go') go(meaning.to)
    else if (meaning.kind === 'move') actions.move(meaning.direction)
    else if (meaning.kind === 'edit') props.onEdit()
    else if (meaning.kind === 'remove') setRemoving(editor.node() !== undefined)
    else actions[meaning.kind]()
  }

  return (
    <section class="panel criteria-tree" aria-labelledby="sheet-tree-title">
      <header>
        <h2 id="sheet-tree-title">{t('tree')}</h2>
        <TreeTotal />
      </header>
      <TreeTools actions={actions} onRemove={() => setRemoving(true)} />
      <div
        ref={tree}
        class="node-tree"
        role="tree"
        aria-label={t('tree')}
        aria-describedby="sheet-tree-keys"
        onKeyDown={press}
      >
        <Index each={rows()}>
          {(row, at) => (
            <TreeRow
              row={row()}
              selected={samePath(row().path, editor.selected())}
              held={isHeld(row().path, drag.from())}
              drop={drag.drop()?.at === at ? drag.drop() : null}
              findings={found().get(row().path.join('.')) ?? []}
              onSelect={() => {
                select(row().path)
                focus()
                props.onOpen()
              }}
              onFold={() => fold(row().path, row().expanded === true)}
              onTake={(event) => drag.take(event, row().path)}
            />
          )}
        </Index>
      </div>
      <Show when={rows().length === 0}>
        <p class="body soft">{t('treeEmpty')}</p>
      </Show>
      <p class="body small soft" id="sheet-tree-keys">
        {t('keys')}
      </p>
      <RemoveDialog
        open={removing()}
        onClose={() => {
          setRemoving(false)
          focus()
        }}
        onRemove={actions.remove}
      />
    </section>
  )
}

function isHeld(path: NodePath, from: NodePath | null): boolean {
  return from !== null && isWithin(path, from)
}
