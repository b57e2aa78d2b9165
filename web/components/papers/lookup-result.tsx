import { For, Match, Show, Switch } from 'solid-js'
import type { Lookup } from '../../../server/papers/lookup/schema.ts'
import { formatInstant } from '../../i18n/days.ts'
import { t } from '../../i18n/papers.ts'
import { useSeason } from '../../layout-season.tsx'
import { Notice } from '../notice.tsx'
import { LookupDifferences } from './lookup-differences.tsx'

/** "Khớp", or which figures changed since the paper was printed, and what was written meanwhile. */
export function LookupResult(props: { found: Lookup }) {
  return (
    <Switch>
      <Match when={props.found.outcome === 'match'}>
        <Notice state="ok">{t('match')}</Notice>
      </Match>
      <Match when={props.found.outcome === 'unknown'}>
        <Notice state="bad">{t('unknown')}</Notice>
      </Match>
      <Match when={props.found.outcome === 'changed'}>
        <Notice state="warn">
          {t('changed', props.found.snapshot, props.found.now)} {t('changedCode')}{' '}
          <span class="nowrap">{props.found.code}</span>.
        </Notice>
        <LookupDifferences found={props.found} />
        <Changes found={props.found} />
      </Match>
    </Switch>
  )
}

function Changes(props: { found: Lookup }) {
  const { member } = useSeason()
  return (
    <Show when={props.found.changes.length > 0} fallback={<p>{t('changesNone')}</p>}>
      <h3>{t('changes')}</h3>
      <ul class="stack close">
        <For each={props.found.changes}>
          {(event) => (
            <li>
              {formatInstant(event.at)} · {event.by}: {event.summary}
              <Show when={event.subject}>{(subject) => <> · {subject()}</>}</Show>
              <Show when={member(event.memberId ?? '')}>{(of) => <> · {of().shortName}</>}</Show>
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}
