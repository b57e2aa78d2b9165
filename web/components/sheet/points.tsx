import { Show } from 'solid-js'
import { isGroup, type Node } from '../../../scoring/model/node.ts'
import { isPenalty, limitOf } from '../../../scoring/tree/around.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/sheet.ts'
import { createKeptMemo } from '../kept-memo.ts'
import type { SheetView } from './create-sheet.ts'

/**
 * The points of a criterion or a part: the self-score, out of how many, and once there is one the verified
 * value below it. Rows and parts show the same columns, so that they add up.
 */
export function Points(props: { view: SheetView; node: Node }) {
  const code = () => props.node.code
  // Redrawn only when its own points change, not with every number typed elsewhere.
  const self = createKeptMemo(() => props.view.self().nodes[code()] ?? '0')
  const verified = createKeptMemo(() =>
    isGroup(props.node)
      ? (props.view.verified()?.nodes[code()] ?? null)
      : props.view.verifiedPoints(code()),
  )
  const limit = () => limitOf(props.node, isPenalty(props.view.file.sheet, props.node))
  const shown = () => isGroup(props.node) || self() !== '0' || props.view.fact(code()) !== null
  return (
    <>
      <Show when={props.view.verified()}>
        <span class="soft small">{t.criterion('self')}</span>{' '}
      </Show>
      <b>{shown() ? formatPoints(self()) : '–'}</b>{' '}
      <Show when={limit()}>
        {(max) => <span class="soft">{t.criterion('of', formatPoints(max()))}</span>}
      </Show>
      <Show when={verified() !== null}>
        <small>{t.criterion('verified', formatPoints(verified() ?? '0'))}</small>
      </Show>
    </>
  )
}
