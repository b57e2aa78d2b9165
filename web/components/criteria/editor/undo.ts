import { t } from '../../../i18n/criteria-editor.ts'
import type { Editor } from './create-editor.ts'

/** Takes the last change back, and says so. */
export function undo(editor: Editor): void {
  settled(() => editor.act({ kind: 'undo' }))
  editor.say(t('saidUndone', editor.history().past.length))
}

/** Does again what was taken back, and says so. */
export function redo(editor: Editor): void {
  settled(() => editor.act({ kind: 'redo' }))
  editor.say(t('saidRedone'))
}

/** A field that is typed in shows what was typed until it is left: it is left for a moment, to show what is. */
function settled(work: () => void): void {
  const field = document.activeElement
  const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
  if (isField) field.blur()
  work()
  if (isField && field.isConnected) field.focus()
}
