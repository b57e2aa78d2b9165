import ArrowRight from 'lucide-solid/icons/arrow-right'
import Clock from 'lucide-solid/icons/clock'
import { Show } from 'solid-js'
import type { Calendar } from '../../../server/calendar/schema.ts'
import { t } from '../../i18n/day.ts'
import { dayInVietnam, formatDay } from '../../i18n/days.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { useSeason } from '../../layout-season.tsx'
import '../../styles/components/next-step.css'
import { createKeptMemo } from '../kept-memo.ts'
import { Status } from '../status.tsx'
import { daysBetween } from './days-left.ts'
import { DueNote } from './due-note.tsx'
import type { Day } from './load-day.ts'
import type { Progress } from './progress.ts'
import { nextStep, type StepKind } from './steps.ts'
import { whyNow } from './why-now.ts'

/** Steps in which the member still fills in the own sheet: how far it is matters there. */
const filling: readonly StepKind[] = ['returned', 'fill', 'submit', 'askSubmit', 'late']

/** The one thing to do now, why, and the button that leads there. */
export function NextStep(props: { day: Day; calendar: Calendar | undefined; onMove: () => void }) {
  const { season, href } = useSeason()
  const step = createKeptMemo(() => nextStep(props.day.ground))
  const daysLeft = () => daysBetween(dayInVietnam(new Date()), season().endsOn)
  const owesSheet = () => props.day.ground.sheet?.state === 'draft'
  const label = () => {
    const { kind } = step()
    const first = props.day.ground.missing?.first
    return kind === 'fill' ? t('do.fill', first ?? '') : t(`do.${kind}`)
  }
  return (
    <section class="next-step" aria-labelledby="next-step">
      <Show when={step().kind === 'record' && daysLeft() >= 0}>
        <p class="when">
          <Status state={daysLeft() <= 3 ? 'warn' : 'none'} pill icon={Clock}>
            {t('daysLeft', daysLeft())}
          </Status>
          <span class="soft">{t('untilDay', formatDay(season().endsOn))}</span>
        </p>
      </Show>
      <Show when={season().phase !== 'published' && props.calendar}>
        {(calendar) => <DueNote calendar={calendar()} owesSheet={owesSheet()} />}
      </Show>
      <div>
        <h2 id="next-step">{t(`step.${step().kind}`)}</h2>
        <p class="soft">{whyNow(step().kind, props.day.ground)}</p>
      </div>
      <Show when={filling.includes(step().kind) && props.day.progress}>
        {(progress) => <Meter progress={progress()} />}
      </Show>
      <p class="row">
        <Show
          when={step().kind === 'publish'}
          fallback={
            <a class="button primary" href={href(step().path)}>
              {label()}
              <ArrowRight class="icon" />
            </a>
          }
        >
          <button class="button primary" type="button" onClick={() => props.onMove()}>
            {label()}
          </button>
          <a class="button" href={href('/print/score-table')}>
            {t('do.conferencePrint')}
          </a>
        </Show>
        <Show when={step().kind === 'record'}>
          <a class="button" href={href('/activities/import')}>
            {t('fromReport')}
          </a>
        </Show>
        <Show when={step().kind === 'fill'}>
          <a class="button" href={href('/sheet')}>
            {t('openSheet')}
          </a>
        </Show>
      </p>
    </section>
  )
}

function Meter(props: { progress: Progress }) {
  return (
    <div class="meter">
      <p class="row apart">
        <span>{t('claimedOf', props.progress.claimed, props.progress.leaves)}</span>
        <span>{t('provisional', formatPoints(props.progress.total, 2))}</span>
      </p>
      <progress
        class="progress-bar"
        value={props.progress.claimed}
        max={props.progress.leaves}
        aria-label={t('meter')}
      />
    </div>
  )
}
