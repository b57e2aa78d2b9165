import { createAsync } from '@solidjs/router'
import { Show } from 'solid-js'
import type { Leaf } from '../../../scoring/model/node.ts'
import { getCalendar } from '../../data/calendar.ts'
import { formatDay } from '../../i18n/days.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/sheet.ts'
import { useSeason } from '../../layout-season.tsx'
import { createKeptMemo } from '../kept-memo.ts'
import { Notice } from '../notice.tsx'
import type { SheetView } from './create-sheet.ts'
import { hiddenUntil, provisionalPart } from './provisional.ts'

/** That the points of a criterion may still fall: why, and until when. */
export function ProvisionalNote(props: { view: SheetView; leaf: Leaf }) {
  const code = () => props.leaf.code
  return (
    <Show when={props.view.isProvisional(code())}>
      <Notice>
        {t.criterion('provisional', formatPoints(props.view.self().nodes[code()] ?? '0'))} <Until />
      </Notice>
    </Show>
  )
}

/** How much of the total may still fall, from which criteria and until when; nothing where all stands firm. */
export function ProvisionalShare(props: { view: SheetView }) {
  const part = createKeptMemo(() => provisionalPart(props.view))
  return (
    <Show when={part().codes.length > 0}>
      <p class="small">
        <b>{t.total('ofProvisional', formatPoints(part().points))}</b>{' '}
        {t.total('provisionalAt', part().codes.join(', '))} <Until />
      </p>
    </Show>
  )
}

function Until() {
  const { season } = useSeason()
  // A figure that is not there yet must not take the sheet away while it loads.
  const calendar = createAsync(() => getCalendar(season().id).catch(() => null), {
    initialValue: null,
  })
  const day = () => {
    const known = calendar.latest
    return known && hiddenUntil(known)
  }
  return (
    <Show when={day()} fallback={t.criterion('provisionalUntilVerify')}>
      {(last) => t.criterion('provisionalUntil', formatDay(last()))}
    </Show>
  )
}
