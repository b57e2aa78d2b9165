import Redo2 from 'lucide-solid/icons/redo-2'
import Undo2 from 'lucide-solid/icons/undo-2'
import { For } from 'solid-js'
import '../../../styles/components/segmented.css'
import { t } from '../../../i18n/criteria-editor.ts'
import { useEditor } from './context.ts'
import { tabs } from './findings/target.ts'
import { redo, undo } from './undo.ts'

/** The parts of the sheet, and undo and redo: in sight however long a form is. */
export function EditorBar() {
  const editor = useEditor()
  return (
    <div class="editor-bar">
      <nav class="segmented" aria-label={t('tabs')}>
        <For each={tabs}>
          {(tab) => (
            <button
              type="button"
              aria-pressed={editor.tab() === tab}
              onClick={() => editor.setTab(tab)}
            >
              {t(`tab.${tab}`)}
            </button>
          )}
        </For>
      </nav>
      <div class="row">
        <button
          class="button"
          type="button"
          disabled={editor.history().past.length === 0}
          aria-keyshortcuts="Control+Z"
          onClick={() => undo(editor)}
        >
          <Undo2 class="icon" />
          {t('undo')}
        </button>
        <button
          class="button"
          type="button"
          disabled={editor.history().future.length === 0}
          aria-keyshortcuts="Control+Y"
          onClick={() => redo(editor)}
        >
          <Redo2 class="icon" />
          {t('redo')}
        </button>
      </div>
    </div>
  )
}
