import { Show } from 'solid-js'
import { t } from '../../i18n/sheet.ts'
import { useSeason } from '../../layout-season.tsx'
import { createKeptMemo } from '../kept-memo.ts'
import { Notice } from '../notice.tsx'
import type { SheetView } from './create-sheet.ts'
import { waitingOf } from './waiting.ts'

/** Recorded activities that no criterion counts: they bring no points until they are chosen under one. */
export function Unclaimed(props: { view: SheetView }) {
  const { href } = useSeason()
  const count = createKeptMemo(() => waitingOf(props.view).length)
  return (
    <Show when={count() > 0}>
      <Notice
        action={
          <a class="button" href={href('/activities?show=unclaimed')}>
            {t.activities('unclaimedList')}
          </a>
        }
      >
        {t.activities('unclaimed', count())}
      </Notice>
    </Show>
  )
}
