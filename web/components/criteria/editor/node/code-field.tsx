import { createSignal } from 'solid-js'
import { t } from '../../../../i18n/criteria-editor.ts'
import { TextField } from '../../../text-field.tsx'
import { useEditor } from '../context.ts'
import { type NodePath, nodeAt, pathOfCode, placeOf, samePath } from '../core/tree.ts'

/**
 * The code of a node. It is taken over on leaving the field, not letter by letter: conditions that name it
 * follow, and half a code might be that of another node.
 */
export function CodeField(props: { path: NodePath }) {
  const editor = useEditor()
  const [typing, setTyping] = createSignal<string | null>(null)
  const code = () => nodeAt(editor.document(), props.path)?.code ?? ''
  const taken = (text: string) => {
    const other = pathOfCode(editor.document(), text)
    return other !== undefined && !samePath(other, props.path)
  }
  const error = () => {
    const text = typing()?.trim()
    if (text === undefined || text === code())
      return editor.errorAt([...placeOf(props.path), 'code'])
    if (text === '') return t('codeMissing')
    return taken(text) ? t('codeTaken', text) : undefined
  }
  const leave = () => {
    const text = typing()?.trim()
    if (text && text !== code() && !taken(text))
      editor.act({
        kind: 'do',
        command: { kind: 'recode', codes: [{ path: props.path, code: text }] },
      })
    setTyping(null)
  }
  return (
    <TextField
      class="code-field"
      label={t('code')}
      value={typing() ?? code()}
      error={error()}
      onInput={setTyping}
      onLeave={leave}
    />
  )
}
