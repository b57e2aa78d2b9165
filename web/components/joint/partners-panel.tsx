import '../../styles/components/quote.css'
import { For, Show } from 'solid-js'
import type { Activity } from '../../../server/activities/schema.ts'
import { formatInstant } from '../../i18n/days.ts'
import { t } from '../../i18n/joint.ts'
import { useSeason } from '../../layout-season.tsx'
import { Panel } from '../panel.tsx'
import { Status } from '../status.tsx'
import { SignForm } from './sign-form.tsx'

const marks = { unsigned: 'none', signed: 'ok', objected: 'bad' } as const

/** Each partner of a joint activity with its word; a partner gives its own here. */
export function PartnersPanel(props: { activity: Activity }) {
  const { season, own, member, can } = useSeason()
  const nameOf = (id: string) => member(id)?.shortName ?? id
  /** The own word; else that of one whom the own organisation followed. */
  const mine = () => {
    const words = props.activity.partnerStates.filter((partner) => partner.mine)
    return words.find(({ memberId }) => memberId === own()?.id) ?? words[0]
  }
  return (
    <Panel title={t('partners')}>
      <div class="body stack close">
        <p class="soft small">{t('host', nameOf(props.activity.memberId))}</p>
        <ul class="stack close">
          <For each={props.activity.partnerStates}>
            {(partner) => (
              <li>
                <b>{nameOf(partner.memberId)}</b>{' '}
                <Status state={marks[partner.state]}>{t(`state.${partner.state}`)}</Status>
                <Show when={partner.reason}>
                  <p class="quote">{partner.reason}</p>
                </Show>
                <Show when={partner.at}>
                  {(at) => (
                    <p class="soft small">{t('said', partner.by ?? '', formatInstant(at()))}</p>
                  )}
                </Show>
              </li>
            )}
          </For>
        </ul>
        <p class="soft small">{t('unsignedMeans')}</p>
        <Show when={can('joint.sign') && mine()}>
          {(state) => (
            <SignForm
              seasonId={season().id}
              activity={props.activity}
              signed={state().state === 'signed'}
            />
          )}
        </Show>
      </div>
    </Panel>
  )
}
