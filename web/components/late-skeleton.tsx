import { createSignal, onCleanup, Show } from 'solid-js'
import { t } from '../i18n/app.ts'

/** Three grey bars and what is being fetched, but only after 300 ms: a fast answer should not flicker. */
export function LateSkeleton(props: { what?: string }) {
  const [late, setLate] = createSignal(false)
  const timer = setTimeout(setLate, 300, true)
  onCleanup(() => clearTimeout(timer))
  return (
    <Show when={late()}>
      <div class="stack close" aria-busy="true">
        <p class="soft small" role="status">
          {props.what ?? t('loading')}
        </p>
        <div class="skeleton" />
        <div class="skeleton" />
        <div class="skeleton" />
      </div>
    </Show>
  )
}
