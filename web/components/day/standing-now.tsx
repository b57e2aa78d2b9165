import { createMemo, Show } from 'solid-js'
import type { ResultMember } from '../../../scoring/model/result.ts'
import { t } from '../../i18n/day.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { useSeason } from '../../layout-season.tsx'
import { Panel } from '../panel.tsx'
import type { Day } from './load-day.ts'

/** The season at a glance: the own rank and who leads, or while that is hidden, who has submitted. */
export function StandingNow(props: { day: Day }) {
  const { season, own, member, href } = useSeason()
  const ranked = createMemo(
    () => props.day.standings?.members.filter(({ rank }) => rank !== null) ?? [],
  )
  const mine = () => props.day.standings?.members.find(({ id }) => id === own()?.id)
  const gradeTitle = (grade: string | null) => {
    const title = season().rules.grades?.find(({ id }) => id === grade)?.title
    return title ? ` · ${title}` : ''
  }
  const leader = () => ranked().toSorted((a, b) => a.rank! - b.rank!)[0]
  return (
    <Show
      when={props.day.standings}
      fallback={
        <Show when={props.day.ground.phase !== 'record'}>
          <Panel title={t('standing')}>
            <p class="body">
              {t('submitted', props.day.ground.submitted, props.day.ground.members)}
            </p>
          </Panel>
        </Show>
      }
    >
      <Panel
        title={t('standing')}
        foot={
          <a class="button" href={href('/standings')}>
            {t('openStandings')}
          </a>
        }
      >
        <div class="body stack tight">
          <Show when={mine()}>
            {(standing) => (
              <p>
                <b>{rankText(standing(), ranked().length)}</b>
                <br />
                {t('points', formatPoints(standing().total, 2))}
                {gradeTitle(standing().grade)}
              </p>
            )}
          </Show>
          <Show when={leader()}>
            {(first) => (
              <p class="soft">
                {t(
                  'leader',
                  member(first().id)?.shortName ?? first().id,
                  formatPoints(first().total, 2),
                )}
              </p>
            )}
          </Show>
          <p class="soft small">{t('standingHint')}</p>
        </div>
      </Panel>
    </Show>
  )
}

function rankText({ rank }: ResultMember, of: number): string {
  return rank === null ? t('unranked') : t('rankOf', formatPoints(String(rank)), of)
}
