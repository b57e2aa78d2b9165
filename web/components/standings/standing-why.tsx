import { For, Show } from 'solid-js'
import { formatChange, formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/standings.ts'
import { Status } from '../status.tsx'
import { gapKinds } from './gaps.ts'
import { rankText } from './rank-text.ts'
import type { Standing } from './standing.ts'

/** What explains one line: why it is above the next, what it was by self-score, what is missing. */
export function StandingWhy(props: { standing: Standing }) {
  return (
    <Show when={!props.standing.pending} fallback={t('why.pending')}>
      <Placed {...props} />
    </Show>
  )
}

function Placed(props: { standing: Standing }) {
  const member = () => props.standing.member
  return (
    <>
      <Show when={props.standing.why}>{(why) => <>{why()} </>}</Show>
      <Show when={props.standing.ahead}>
        {(most) => (
          <>{t('why.most', most().section.code, most().section.title, formatChange(most().by))} </>
        )}
      </Show>
      <Show when={member().rank === null}>
        {t('table.unranked')}
        <Show when={member().would_be}>
          {(place) => <>, {t('table.wouldBe', rankText(place()))}</>}
        </Show>
        .{' '}
      </Show>
      <Show when={props.standing.self}>{(self) => <>{selfWas(self(), member().rank)} </>}</Show>
      <For each={gapKinds.filter((kind) => props.standing.gaps[kind].length > 0)}>
        {(kind) => (
          <>
            <Status state="warn">{t(`gap.${kind}`, props.standing.gaps[kind].length)}</Status>{' '}
          </>
        )}
      </For>
    </>
  )
}

function selfWas(self: NonNullable<Standing['self']>, rankNow: number | null): string {
  const total = formatPoints(self.total, 2)
  if (self.rank === null) return t('why.selfWasUnranked', total)
  const was = t('why.selfWas', total, rankText(self.rank))
  if (rankNow === null || rankNow === self.rank) return was
  return `${was} ${t('why.moved', rankText(self.rank), rankText(rankNow))}`
}
