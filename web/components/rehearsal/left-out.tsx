import { For, Show } from 'solid-js'
import type { Rehearsal } from '../../../scoring/rehearse/model.ts'
import { t } from '../../i18n/rehearsal.ts'
import { Panel } from '../panel.tsx'

/** What found no place, what had no figures, and what may no longer be the same: a rehearsal says it all. */
export function LeftOut(props: { rehearsal: Rehearsal; nameOf: (id: string) => string }) {
  const unplaced = () => [
    ...Map.groupBy(props.rehearsal.unplaced, ({ criterion, message }) =>
      JSON.stringify([criterion, message]),
    ).values(),
  ]
  return (
    <>
      <Show when={unplaced().length > 0}>
        <Panel title={t('unplaced')}>
          <ul class="body">
            <For each={unplaced()}>
              {(all) => (
                <li>
                  {t(
                    'unplacedRow',
                    all[0]!.criterion,
                    all[0]!.reason === 'no_criterion' ? t('noCriterion') : all[0]!.message,
                    all.map(({ member }) => props.nameOf(member)).join(', '),
                  )}
                </li>
              )}
            </For>
          </ul>
        </Panel>
      </Show>
      <Show when={props.rehearsal.without_facts.length > 0}>
        <Panel title={t('without')}>
          <div class="body">
            <p class="soft">{t('withoutNote')}</p>
            <ul>
              <For each={props.rehearsal.without_facts}>
                {({ code, title, is_new }) => (
                  <li>
                    <b>{code}</b> {title}
                    <Show when={is_new}> ({t('isNew')})</Show>
                  </li>
                )}
              </For>
            </ul>
          </div>
        </Panel>
      </Show>
      <Show when={props.rehearsal.retitled.length > 0}>
        <Panel title={t('retitled')}>
          <ul class="body">
            <For each={props.rehearsal.retitled}>
              {({ code, from, to }) => (
                <li>
                  <b>{code}</b> {t('fromTo', from, to)}
                </li>
              )}
            </For>
          </ul>
        </Panel>
      </Show>
    </>
  )
}
