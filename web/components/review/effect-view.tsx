import { For, Show } from 'solid-js'
import type { Result } from '../../../scoring/model/result.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/review.ts'
import { createKeptMemo } from '../kept-memo.ts'
import { rankText } from '../standings/rank-text.ts'
import { type Change, effectOf } from './effect.ts'

/** What settling as typed would do: to the points, the total and the rank, and to others. */
export function EffectView(props: {
  before: Result
  after: Result
  member: string
  criterion: string
  nameOf: (member: string) => string
}) {
  const effect = createKeptMemo(() =>
    effectOf(props.before, props.after, props.member, props.criterion),
  )
  return (
    <section class="rule effect" aria-label={t('effect.label')}>
      <h3>{t('effect.label')}</h3>
      <output>
        <dl>
          <Row label={t('effect.points')} change={effect().points} show={formatPoints} />
          <Row
            label={t('effect.total', props.nameOf(props.member))}
            change={effect().total}
            show={(total) => formatPoints(total, 2)}
          />
          <Row label={t('effect.rank')} change={effect().rank} show={shownRank} />
        </dl>
      </output>
      <Show when={effect().others.length > 0}>
        <p>{t('effect.others', effect().others.length)}</p>
        <ul>
          <For each={effect().others}>
            {(other) => (
              <li>
                {t(
                  'effect.otherRow',
                  props.nameOf(other.member),
                  summary(other.total.from, other.rank.from),
                  summary(other.total.to, other.rank.to),
                )}
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  )
}

function Row<T>(props: { label: string; change: Change<T>; show: (value: T) => string }) {
  return (
    <>
      <dt>{props.label}</dt>
      <dd>
        <Show
          when={props.change.from !== props.change.to}
          fallback={
            <>
              {props.show(props.change.to)} <span class="soft">({t('effect.same')})</span>
            </>
          }
        >
          <span class="visually-hidden">{t('effect.from')} </span>
          <span class="soft">{props.show(props.change.from)}</span>
          <span aria-hidden="true"> → </span>
          <span class="visually-hidden"> {t('effect.to')} </span>
          <b>{props.show(props.change.to)}</b>
        </Show>
      </dd>
    </>
  )
}

function shownRank(rank: number | null): string {
  return rank === null ? t('effect.unranked') : rankText(rank)
}

function summary(total: string, rank: number | null): string {
  const place = rank === null ? t('effect.unranked') : t('effect.rankOf', rankText(rank))
  return `${formatPoints(total, 2)} (${place})`
}
