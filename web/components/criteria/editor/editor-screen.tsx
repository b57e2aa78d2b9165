import { createSignal, Match, Show, Switch } from 'solid-js'
import '../../../styles/components/criteria-editor.css'
import '../../../styles/components/editor-split.css'
import '../../../styles/components/only.css'
import '../criteria.css'
import { EditorContext } from './context.ts'
import { createEditor, type EditorOptions } from './create-editor.ts'
import { DraftConflict } from './draft-conflict.tsx'
import { EditorBar } from './editor-bar.tsx'
import { EditorHead } from './editor-head.tsx'
import { FindingsPanel } from './findings/findings-panel.tsx'
import { NodeForm } from './node/node-form.tsx'
import { AwardsTab } from './tabs/awards-tab.tsx'
import { GradesTab } from './tabs/grades-tab.tsx'
import { RankingTab } from './tabs/ranking-tab.tsx'
import { SheetTab } from './tabs/sheet-tab.tsx'
import { TreePanel } from './tree/tree-panel.tsx'
import { undoKeys } from './undo-keys.ts'

/** A draft of a sheet, to be worked on: tree, forms, findings. */
export function EditorScreen(props: EditorOptions) {
  const editor = createEditor(props)
  const [editing, setEditing] = createSignal(false)
  let screen!: HTMLDivElement
  undoKeys(editor)
  const find = (selector: string) => screen.querySelector<HTMLElement>(selector)
  /** On a phone the form takes the place of the tree, and readers of the screen go on there. */
  const open = () => {
    setEditing(true)
    if (find('[role="tree"]')?.offsetParent === null) find('#node-form-title')?.focus()
  }
  const edit = () => {
    setEditing(true)
    find('#node-form textarea')?.focus()
  }
  const back = () => {
    setEditing(false)
    find('[role="treeitem"][aria-selected="true"]')?.focus()
  }
  return (
    <EditorContext.Provider value={editor}>
      <EditorHead />
      <DraftConflict />
      <EditorBar />
      <div
        ref={screen}
        class="editor-split sheet-editor"
        data-tab={editor.tab()}
        data-view={editing() ? 'form' : 'tree'}
      >
        <Show
          when={editor.tab() === 'nodes'}
          fallback={
            <div class="stack">
              <Switch>
                <Match when={editor.tab() === 'sheet'}>
                  <SheetTab />
                </Match>
                <Match when={editor.tab() === 'grades'}>
                  <GradesTab />
                </Match>
                <Match when={editor.tab() === 'ranking'}>
                  <RankingTab />
                </Match>
                <Match when={editor.tab() === 'awards'}>
                  <AwardsTab />
                </Match>
              </Switch>
            </div>
          }
        >
          <TreePanel onOpen={open} onEdit={edit} />
          <NodeForm onBack={back} />
        </Show>
        <FindingsPanel />
      </div>
      <p class="visually-hidden" role="status">
        {editor.said()}
      </p>
    </EditorContext.Provider>
  )
}
