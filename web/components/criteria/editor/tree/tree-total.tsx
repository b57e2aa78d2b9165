import { createMemo, For, Show } from 'solid-js'
import { kinds } from '../../../../../scoring/model/node.ts'
import { t } from '../../../../i18n/criteria-editor.ts'
import { formatPoints } from '../../../../i18n/numbers.ts'
import { useEditor } from '../context.ts'
import { maximaOf } from '../core/maxima.ts'

/** What the sections come to together: "Chuẩn 100 · Thưởng 10 · Trừ −10". */
export function TreeTotal() {
  const { document } = useEditor()
  const maxima = createMemo(() => maximaOf(document().sheet.nodes))
  const shown = () => kinds.filter((kind) => maxima().has(kind))
  return (
    <p class="small tree-total">
      <For each={shown()}>
        {(kind) => (
          <span>
            <span class="soft">{t(`kind.${kind}`)}</span>{' '}
            <b class="number">
              <Show when={maxima().get(kind)} fallback={t('noLimit')}>
                {(points) => formatPoints(points())}
              </Show>
            </b>
          </span>
        )}
      </For>
    </p>
  )
}
