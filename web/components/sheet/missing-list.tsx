import CircleCheck from 'lucide-solid/icons/circle-check'
import CircleDashed from 'lucide-solid/icons/circle-dashed'
import Info from 'lucide-solid/icons/info'
import TriangleAlert from 'lucide-solid/icons/triangle-alert'
import { For, type JSX, Show } from 'solid-js'
import '../../styles/components/points-list.css'
import { t } from '../../i18n/sheet.ts'
import { anchorOf } from './anchor.ts'
import type { SheetView } from './create-sheet.ts'
import { codesIn } from './filter.ts'
import { unmetReason } from './unmet.ts'

/** What is still to be done on the sheet, each criterion a link to its place. */
export function MissingList(props: { view: SheetView; onGo: (code: string) => void }) {
  const missing = () => codesIn(props.view, 'missing')
  const bare = () => codesIn(props.view, 'noEvidence')
  const unmet = () => codesIn(props.view, 'unmet')
  return (
    <ul class="points-list">
      <Show when={missing().length > 0}>
        <li>
          <CircleDashed class="icon" aria-hidden="true" />
          <p>
            <b>{t.missing('criteria', missing().length)}:</b>{' '}
            <Codes codes={missing()} onGo={props.onGo} />
          </p>
        </li>
      </Show>
      <Show when={bare().length > 0}>
        <li data-state="warn">
          <TriangleAlert class="icon" aria-hidden="true" />
          <p>
            <b>{t.missing('evidence', bare().length)}:</b>{' '}
            <Codes codes={bare()} onGo={props.onGo} />
          </p>
        </li>
      </Show>
      <For each={unmet()}>
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
      <Show when={missing().length + bare().length === 0}>
        <li data-state="ok">
          <CircleCheck class="icon" aria-hidden="true" />
          <p>{t.missing('none')}</p>
        </li>
      </Show>
    </ul>
  )
}

/** Codes in a sentence, each a link. */
export function Codes(props: {
  codes: readonly string[]
  onGo: (code: string) => void
}): JSX.Element {
  return (
    <For each={props.codes}>
      {(code, index) => (
        <>
          <a
            href={`#${anchorOf(code)}`}
            target="_self"
            aria-label={t.missing('go', code)}
            onClick={(event) => {
              event.preventDefault()
              props.onGo(code)
            }}
          >
            {code}
          </a>
          {index() < props.codes.length - 1 ? ', ' : ''}
        </>
      )}
    </For>
  )
}
