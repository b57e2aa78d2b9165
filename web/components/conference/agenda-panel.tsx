import { For, Match, Show, Switch } from 'solid-js'
import type { AgendaItem } from '../../../server/conference/schema.ts'
import { t } from '../../i18n/conference.ts'
import { useSeason } from '../../layout-season.tsx'
import { Panel } from '../panel.tsx'
import { useNames } from './names.ts'

/** What the figures leave to people, with what follows from each way of settling it. */
export function AgendaPanel(props: {
  items: readonly AgendaItem[]
  onVote: (item: AgendaItem) => void
}) {
  return (
    <Panel title={t('agenda')} aside={<span class="soft">{props.items.length}</span>}>
      <div class="body stack close">
        <Show when={props.items.length > 0} fallback={<p class="soft">{t('agendaNone')}</p>}>
          <ul class="points-list">
            <For each={props.items}>{(item) => <Item item={item} onVote={props.onVote} />}</For>
          </ul>
        </Show>
      </div>
    </Panel>
  )
}

function Item(props: { item: AgendaItem; onVote: (item: AgendaItem) => void }) {
  const { can, href } = useSeason()
  return (
    <li class="stack close">
      <p>
        <ItemWords item={props.item} />
      </p>
      <Show when={props.item.condition}>
        {(text) => <p class="soft small">{t('condition', text())}</p>}
      </Show>
      <Effects item={props.item} />
      <Switch>
        <Match when={props.item.kind === 'missing' && can('review.read')}>
          <a href={href('/review')}>{t('toReview')}</a>
        </Match>
        <Match when={props.item.kind === 'withheld'}>
          <a href={href('/awards')}>{t('toAwards')}</a>
        </Match>
        <Match when={props.item.kind !== 'missing' && can('conference.hold')}>
          <div class="row">
            <button class="button" type="button" onClick={() => props.onVote(props.item)}>
              {t('toVote')}
            </button>
          </div>
        </Match>
      </Switch>
    </li>
  )
}

function ItemWords(props: { item: AgendaItem }) {
  const { namesOf, awardOf } = useNames()
  const names = () => namesOf(props.item.members)
  const words = () => {
    const { kind, award, choose, criterion } = props.item
    if (kind === 'choose') return t('item.choose', choose, awardOf(award), names())
    if (kind === 'rank') return t('item.rank', names())
    if (kind === 'missing') return t('item.missing', criterion ?? '', names())
    return t(`item.${kind}`, awardOf(award), names())
  }
  return <>{words()}</>
}

function Effects(props: { item: AgendaItem }) {
  const { namesOf, awardOf } = useNames()
  const between = () => (props.item.kind === 'rank' ? ' > ' : ', ')
  return (
    <Show when={props.item.effects.length > 0}>
      <ul class="soft small">
        <For each={props.item.effects}>
          {({ members, awards }) => (
            <li>
              {t('effect', members.map((id) => namesOf([id])).join(between()))}{' '}
              <Show when={awards.length > 0} fallback={t('effectNone')}>
                {awards
                  .map(({ award, recipients }) =>
                    t('effectAward', awardOf(award), namesOf(recipients) || '–'),
                  )
                  .join('; ')}
              </Show>
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}
