import CircleCheck from 'lucide-solid/icons/circle-check'
import CircleDashed from 'lucide-solid/icons/circle-dashed'
import CircleX from 'lucide-solid/icons/circle-x'
import Info from 'lucide-solid/icons/info'
import Lock from 'lucide-solid/icons/lock'
import TriangleAlert from 'lucide-solid/icons/triangle-alert'
import { For, Show } from 'solid-js'
import '../../styles/components/points-list.css'
import { saveState } from '../../drafts/save-state.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/sheet.ts'
import { anchorOf } from './anchor.ts'
import { createLateness } from './create-lateness.ts'
import type { SheetView } from './create-sheet.ts'
import { codesIn } from './filter.ts'
import { Codes } from './missing-list.tsx'
import { SubmitLate } from './submit-late.tsx'
import { SubmitWaiting } from './submit-waiting.tsx'
import { unmetReason } from './unmet.ts'

/** What the completeness check found: errors, gaps, missing evidence, unsaved changes. */
export function SubmitChecks(props: {
  view: SheetView
  missing: readonly string[]
  onGo: (code: string) => void
}) {
  const wrong = () => codesIn(props.view, 'unsaved')
  const bare = () => codesIn(props.view, 'noEvidence')
  const twice = () => codesIn(props.view, 'twice')
  const lateness = createLateness(props.view)
  const granted = () =>
    props.missing.filter(
      (code) => pointsOf(props.view, code) !== '0' && !lateness.counting().includes(code),
    )
  const complete = () =>
    [wrong(), bare(), twice(), props.missing].every((codes) => codes.length === 0)
  return (
    <ul class="points-list">
      <SubmitLate view={props.view} lateness={lateness} onGo={props.onGo} />
      <Show when={wrong().length > 0}>
        <li data-state="bad">
          <CircleX class="icon" aria-hidden="true" />
          <p>
            {t.submit('invalid')} <Codes codes={wrong()} onGo={props.onGo} />.{' '}
            <First code={wrong()[0]} onGo={props.onGo} />
          </p>
        </li>
      </Show>
      <Show when={props.missing.length > 0}>
        <li data-state="bad">
          <CircleDashed class="icon" aria-hidden="true" />
          <p>
            {t.submit('missing', props.missing.length)}{' '}
            <Codes codes={props.missing} onGo={props.onGo} />.{' '}
            <For each={granted()}>
              {(code) => (
                <>{t.submit('granted', code, formatPoints(pointsOf(props.view, code)))} </>
              )}
            </For>
            <First code={props.missing[0]} onGo={props.onGo} />
          </p>
        </li>
      </Show>
      <Show when={bare().length > 0}>
        <li data-state="warn">
          <TriangleAlert class="icon" aria-hidden="true" />
          <p>
            {t.submit('noEvidence')} <Codes codes={bare()} onGo={props.onGo} />.{' '}
            {t.submit('mayAsk')}
          </p>
        </li>
      </Show>
      <Show when={twice().length > 0}>
        <li data-state="warn">
          <TriangleAlert class="icon" aria-hidden="true" />
          <p>
            {t.submit('twice')} <Codes codes={twice()} onGo={props.onGo} />. {t.submit('mayAsk')}
          </p>
        </li>
      </Show>
      <SubmitWaiting view={props.view} />
      <Show when={wrong().length === 0 && saveState().held > 0}>
        <li data-state="warn">
          <TriangleAlert class="icon" aria-hidden="true" />
          <p>{t.submit('unsaved')}</p>
        </li>
      </Show>
      <Show when={codesIn(props.view, 'byCluster').length > 0}>
        <li data-state="info">
          <Info class="icon" aria-hidden="true" />
          <p>
            {t.submit('byCluster')}{' '}
            <Codes codes={codesIn(props.view, 'byCluster')} onGo={props.onGo} />.
          </p>
        </li>
      </Show>
      <For each={codesIn(props.view, 'unmet')}>
        {(code) => (
          <li data-state="info">
            <Info class="icon" aria-hidden="true" />
            <p>
              <Codes codes={[code]} onGo={props.onGo} />: {t.missing('unmet')}{' '}
              {unmetReason(props.view, code)}
            </p>
          </li>
        )}
      </For>
      <Show when={complete()}>
        <li data-state="ok">
          <CircleCheck class="icon" aria-hidden="true" />
          <p>{t.submit('complete')}</p>
        </li>
      </Show>
      <li data-state="info">
        <Lock class="icon" aria-hidden="true" />
        <p>{t.submit('after')}</p>
      </li>
    </ul>
  )
}

/** What the sheet gives before anything is said. */
function pointsOf(view: SheetView, code: string): string {
  return view.self().nodes[code] ?? '0'
}

function First(props: { code: string | undefined; onGo: (code: string) => void }) {
  return (
    <Show when={props.code}>
      {(code) => (
        <a
          href={`#${anchorOf(code())}`}
          target="_self"
          onClick={(event) => {
            event.preventDefault()
            props.onGo(code())
          }}
        >
          {t.submit('first', code())}
        </a>
      )}
    </Show>
  )
}
