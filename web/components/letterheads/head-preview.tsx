import { Show } from 'solid-js'
import type { SetLetterhead } from '../../../server/papers/heads/schema.ts'
import { t } from '../../i18n/letterheads.ts'
import { t as print } from '../../i18n/print.ts'
import '../../styles/components/head-preview.css'

/**
 * The head of a paper and who signs it, as it is printed: on white in the dark too, its text as large as the
 * room allows.
 */
export function HeadPreview(props: { head: SetLetterhead; number: string | null; day: string }) {
  return (
    <figure class="head-preview">
      <div class="sheet">
        <div class="top">
          <div>
            <Show when={props.head.parent}>
              <p class="upper">{props.head.parent}</p>
            </Show>
            <p class="upper">
              <b class="ruled short">{props.head.name}</b>
            </p>
            <Show when={props.number}>{(sign) => <p>{print.head('number', sign())}</p>}</Show>
          </div>
          <div>
            <p class="upper">
              <b>{print.head('country')}</b>
            </p>
            <p class="large">
              <b class="ruled">{print.head('motto')}</b>
            </p>
            <p class="large">
              <i>{print.head('placeAndDay', props.head.place, props.day)}</i>
            </p>
          </div>
        </div>
        <div class="signed large">
          <Show when={props.head.onBehalf}>
            <p class="upper">
              <b>{props.head.onBehalf}</b>
            </p>
          </Show>
          <p class="upper">
            <b>{props.head.office}</b>
          </p>
          <p class="room" />
          <Show when={props.head.position}>
            <p class="upper">
              <b>{props.head.position}</b>
            </p>
          </Show>
          <p>
            <b>{props.head.signer}</b>
          </p>
        </div>
      </div>
      <figcaption>{t('preview')}</figcaption>
    </figure>
  )
}
