import { Show } from 'solid-js'
import { t } from '../../i18n/print.ts'
import type { Heading } from './heading.ts'

/** The head of an official document: who issues it on the left, the state and its motto on the right. */
export function Letterhead(props: { heading: Heading }) {
  return (
    <header class="head">
      <div>
        <p class="upper">{props.heading.value.parent}</p>
        <p class="upper">
          <span class="ruled short">{props.heading.value.issuer}</span>
        </p>
        {/* These forms go with another paper: they have a number only where one is entered. */}
        <Show when={props.heading.value.number}>
          {(number) => <p class="mark">{t.head('number', number())}</p>}
        </Show>
      </div>
      <div>
        <p class="upper">
          <b>{t.head('country')}</b>
        </p>
        <p class="motto">
          <span class="ruled">{t.head('motto')}</span>
        </p>
        <p class="place">
          <Show when={props.heading.value.place} fallback={props.heading.day()}>
            {t.head('placeAndDay', props.heading.value.place, props.heading.day())}
          </Show>
        </p>
      </div>
    </header>
  )
}
