import { For, Match, Show, Switch } from 'solid-js'
import type { Motion } from '../../../server/ballots/schema.ts'
import type { AgendaItem } from '../../../server/conference/schema.ts'
import { t } from '../../i18n/conference.ts'
import { useSeason } from '../../layout-season.tsx'
import '../../styles/components/conference.css'
import { createKeptMemo } from '../kept-memo.ts'
import { Panel } from '../panel.tsx'
import { type AgendaRow, agendaRows, motionOn } from './agenda-rows.ts'
import { useNames } from './names.ts'

/** What the figures leave to people, with what follows from each way of settling it. */
export function AgendaPanel(props: {
  items: readonly AgendaItem[]
  motions: readonly Motion[]
  onVote: (item: AgendaItem) => void
}) {
  const rows = createKeptMemo(() => agendaRows(props.items))
  return (
    <Panel title={t('agenda')} aside={<span class="soft">{rows().length}</span>}>
      <div class="body stack close">
        <Show when={rows().length > 0} fallback={<p class="soft">{t('agendaNone')}</p>}>
          <ul class="agenda-list">
            <For each={rows()}>
              {(row) => (
                <Row row={row} motion={motionOn(row.item, props.motions)} onVote={props.onVote} />
              )}
            </For>
          </ul>
        </Show>
      </div>
    </Panel>
  )
}

function Row(props: {
  row: AgendaRow
  /** The vote on it that is not over. */
  motion: Motion | undefined
  onVote: (item: AgendaItem) => void
}) {
  const { can, href } = useSeason()
  const item = () => props.row.item
  return (
    <li>
      <p>
        <RowWords row={props.row} />
      </p>
      <Show when={item().condition}>
        {(text) => <p class="soft small">{t('condition', text())}</p>}
      </Show>
      <Effects item={item()} />
      <Switch>
        <Match when={item().kind === 'missing'}>
          <Show when={can('review.read')}>
            <p>
              <a href={href('/review')}>{t('toReview')}</a>
            </p>
          </Show>
        </Match>
        <Match when={item().kind === 'withheld'}>
          <p>
            <a href={href('/awards')}>{t('toAwards')}</a>
          </p>
        </Match>
        <Match when={props.motion}>
          {(motion) => (
            <p>
              <a href={`#motion-${motion().number}`}>{t('voting', motion().number)}</a>
            </p>
          )}
        </Match>
        <Match when={can('conference.hold')}>
          <p class="row">
            <button class="button" type="button" onClick={() => props.onVote(item())}>
              {t('toVote')}
            </button>
          </p>
        </Match>
      </Switch>
    </li>
  )
}

function RowWords(props: { row: AgendaRow }) {
  const { namesOf, awardOf } = useNames()
  const words = () => {
    const { kind, award, choose, members } = props.row.item
    const names = namesOf(members)
    if (kind === 'choose') return t('item.choose', choose, awardOf(award), names)
    if (kind === 'rank') return t('item.rank', names)
    if (kind === 'missing') return t('item.missing', names, props.row.criteria)
    return t(`item.${kind}`, awardOf(award), names)
  }
  return <>{words()}</>
}

function Effects(props: { item: AgendaItem }) {
  const { namesOf, awardOf } = useNames()
  const way = (members: readonly string[]) =>
    t(props.item.kind === 'rank' ? 'effectOrder' : 'effect', namesOf(members))
  return (
    <Show when={props.item.effects.length > 0}>
      <ul class="agenda-effects soft small">
        <For each={props.item.effects}>
          {({ members, awards }) => (
            <li>
              {way(members)}{' '}
              <Show when={awards.length > 0} fallback={t('effectNone')}>
                {awards
                  .map(({ award, recipients }) =>
                    t('effectAward', awardOf(award), namesOf(recipients) || '–'),
                  )
                  .join('; ')}
                .
              </Show>
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}
