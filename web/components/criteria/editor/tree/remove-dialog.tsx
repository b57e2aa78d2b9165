import { createMemo, For, Show } from 'solid-js'
import { isGroup } from '../../../../../scoring/model/node.ts'
import { t } from '../../../../i18n/criteria-editor.ts'
import { Dialog } from '../../../dialog.tsx'
import { useEditor } from '../context.ts'
import { type Reference, referencesTo } from '../core/references.ts'
import { nodeAt, walk } from '../core/tree.ts'

/** Asks before a node goes, and tells what refers to it: those places would then name nothing. */
export function RemoveDialog(props: { open: boolean; onClose: () => void; onRemove: () => void }) {
  const editor = useEditor()
  const references = createMemo(() =>
    props.open ? referencesTo(editor.document(), editor.selected()) : [],
  )
  const inside = () => {
    const node = editor.node()
    return node && isGroup(node) ? walk(node.nodes).length : 0
  }
  const wordsOf = ({ by, code }: Reference): string => {
    if (by.kind === 'node') {
      const title = nodeAt(editor.document(), by.path)?.title ?? ''
      return t('by.node', `${by.code} ${title}`, code)
    }
    if (by.kind === 'grade' || by.kind === 'award') return t(`by.${by.kind}`, by.title, code)
    return t(`by.${by.kind}`, by.at + 1, code)
  }
  const remove = () => {
    props.onClose()
    props.onRemove()
  }
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      title={t('removeTitle', editor.node()?.code ?? '')}
    >
      <p>{editor.node()?.title}</p>
      <Show when={inside() > 0}>
        <p>{t('removeInside', inside())}</p>
      </Show>
      <Show when={references().length > 0} fallback={<p class="soft">{t('removeUnused')}</p>}>
        <div>
          <p>
            <b>{t('removeReferred')}</b>
          </p>
          <ul class="plain-list dots">
            <For each={references()}>{(reference) => <li>{wordsOf(reference)}</li>}</For>
          </ul>
        </div>
      </Show>
      <p class="row">
        <button class="button" type="button" onClick={() => props.onClose()}>
          {t('keep')}
        </button>
        <button class="button danger" type="button" onClick={remove}>
          {t('removeNow')}
        </button>
      </p>
    </Dialog>
  )
}
