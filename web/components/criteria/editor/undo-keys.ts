import { onCleanup } from 'solid-js'
import type { Editor } from './create-editor.ts'
import { redo, undo } from './undo.ts'

/**
 * Ctrl+Z and Ctrl+Y (or Ctrl+Shift+Z) on the whole page, in fields too: the browser's own undo knows only
 * the letters of one field.
 */
export function undoKeys(editor: Editor): void {
  const press = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return
    const key = event.key.toLowerCase()
    const again = key === 'y' || (key === 'z' && event.shiftKey)
    if (!again && key !== 'z') return
    if (document.querySelector('dialog[open]')) return
    event.preventDefault()
    if (again) redo(editor)
    else undo(editor)
  }
  window.addEventListener('keydown', press)
  onCleanup(() => window.removeEventListener('keydown', press))
}
