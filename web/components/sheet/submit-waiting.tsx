import ListPlus from 'lucide-solid/icons/list-plus'
import { Show } from 'solid-js'
import { t } from '../../i18n/sheet.ts'
import { useSeason } from '../../layout-season.tsx'
import { createKeptMemo } from '../kept-memo.ts'
import type { SheetView } from './create-sheet.ts'
import { namedOf, waitingOf } from './waiting.ts'

/** Activities that would be left out of the sheet as it is handed in, by name, with the way to place them. */
export function SubmitWaiting(props: { view: SheetView }) {
  const { href } = useSeason()
  const waiting = createKeptMemo(() => waitingOf(props.view))
  const named = () => namedOf(waiting())
  return (
    <Show when={waiting().length > 0}>
      <li data-state="warn">
        <ListPlus class="icon" aria-hidden="true" />
        <p>
          {t.submit('waiting', waiting().length)} {t.submit('named', named().titles, named().more)}{' '}
          <a href={href('/activities?show=unclaimed')}>{t.submit('place')}</a>
        </p>
      </li>
    </Show>
  )
}
