import Send from 'lucide-solid/icons/send'
import { Show } from 'solid-js'
import '../../styles/components/total-bar.css'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/sheet.ts'
import { stickyFoot } from '../in-sight.ts'
import { createKeptMemo } from '../kept-memo.ts'
import type { SheetView } from './create-sheet.ts'
import { codesIn, countNotClaimed } from './filter.ts'
import { provisionalPart } from './provisional.ts'
import { TotalWhy } from './total-why.tsx'

/** On a phone the total stands above the bottom bar. */
export function TotalBar(props: {
  view: SheetView
  onSubmit: (() => void) | undefined
  onGo: (code: string) => void
}) {
  const missing = () => codesIn(props.view, 'missing').length
  const provisional = createKeptMemo(() => provisionalPart(props.view))
  const none = () => countNotClaimed(props.view)
  const done = () => props.view.leaves.length - missing() - none()
  const progress = () => {
    if (!props.view.editable) return t.total('progress', done(), done() + missing())
    return missing() > 0 ? t.total('left', missing(), done(), none()) : t.total('allDone', done())
  }
  return (
    <div class="total-bar" ref={stickyFoot}>
      <div>
        <span class="figure">{formatPoints(props.view.self().total)}</span>{' '}
        <Show when={props.view.file.sheet.max}>
          {(max) => <span class="soft small">{t.criterion('of', formatPoints(max()))}</span>}
        </Show>{' '}
        <TotalWhy view={props.view} onGo={props.onGo} />
        <br />
        <span class="small">
          {progress()}
          <Show when={provisional().codes.length > 0}>
            {' · '}
            {t.total('provisionalShort', formatPoints(provisional().points))}
          </Show>
        </span>
      </div>
      <Show when={props.onSubmit}>
        {(submit) => (
          <button class="button primary" type="button" onClick={() => submit()()}>
            <Send class="icon" aria-hidden="true" />
            {t.submit('short')}
          </button>
        )}
      </Show>
    </div>
  )
}
