import { Show } from 'solid-js'
import type { Result, ResultMember } from '../../../scoring/model/result.ts'
import { t } from '../../i18n/day.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { useSeason } from '../../layout-season.tsx'
import { createKeptMemo } from '../kept-memo.ts'
import { Panel } from '../panel.tsx'
import { notSubmitted } from '../standings/not-submitted.ts'
import { type Glance, glanceOf } from './glance.ts'
import type { Day } from './load-day.ts'

/** The season at a glance: the own rank and who leads, or while that is hidden, who has submitted. */
export function StandingNow(props: { day: Day }) {
  const { href } = useSeason()
  return (
    <Show
      when={props.day.standings}
      fallback={
        <Show when={props.day.ground.phase !== 'record'}>
          <Panel title={t('standing')}>
            <div class="body">
              <HandedIn day={props.day} />
            </div>
          </Panel>
        </Show>
      }
    >
      {(result) => (
        <Panel
          title={t('standing')}
          foot={
            <a class="button" href={href('/standings')}>
              {t('openStandings')}
            </a>
          }
        >
          <Places day={props.day} result={result()} />
        </Panel>
      )}
    </Show>
  )
}

function HandedIn(props: { day: Day }) {
  return <p>{t('submitted', props.day.ground.submitted, props.day.ground.members)}</p>
}

function Places(props: { day: Day; result: Result }) {
  const { season, own, member } = useSeason()
  const glance = createKeptMemo(() =>
    glanceOf(props.result, own()?.id, notSubmitted({ members: season().members })),
  )
  const whole = () => glance().placed === props.result.members.length
  const gradeTitle = (grade: string | null) => {
    const title = season().rules.grades?.find(({ id }) => id === grade)?.title
    return title ? ` · ${title}` : ''
  }
  const names = (members: readonly ResultMember[]) =>
    members.map(({ id }) => member(id)?.shortName ?? id).join(', ')
  return (
    <div class="body stack tight">
      <Show when={glance().mine} fallback={<Show when={own()}>{t('notInYet')}</Show>}>
        {(mine) => (
          <p>
            <b>{rankText(glance(), whole())}</b>
            <br />
            {t('points', formatPoints(mine().total, 2))}
            {gradeTitle(mine().grade)}
          </p>
        )}
      </Show>
      <Show when={glance().leaders[0]} fallback={<HandedIn day={props.day} />}>
        {(first) => (
          <p class="soft">{t('leader', names(glance().leaders), formatPoints(first().total, 2))}</p>
        )}
      </Show>
      <p class="soft small">{t('standingHint')}</p>
    </div>
  )
}

function rankText({ mine, tied, placed }: Glance, whole: boolean): string {
  if (mine?.rank == null) return t('unranked')
  return t(whole ? 'rankOf' : 'rankOfIn', formatPoints(String(mine.rank)), placed, tied)
}
