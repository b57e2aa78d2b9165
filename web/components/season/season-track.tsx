import CircleCheck from 'lucide-solid/icons/circle-check'
import CircleDashed from 'lucide-solid/icons/circle-dashed'
import CircleDot from 'lucide-solid/icons/circle-dot'
import { For, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import type { Phase } from '../../../server/seasons/schema.ts'
import { t } from '../../i18n/app.ts'
import { t as day } from '../../i18n/day.ts'
import { formatShortDay } from '../../i18n/days.ts'
import { useSeason } from '../../layout-season.tsx'
import '../../styles/components/season-track.css'
import { isBack } from './phase-steps.ts'

/** The steps of the year: what is done, where the season stands, what follows. */
export function SeasonTrack() {
  const { season } = useSeason()
  const isDone = (phase: Phase) => isBack(season().phase, phase)
  const isNow = (phase: Phase) => season().phase === phase
  return (
    <ol class="season-track">
      <For each={season().phases}>
        {(phase) => (
          <li
            data-state={isDone(phase) ? 'done' : undefined}
            aria-current={isNow(phase) ? 'step' : undefined}
          >
            <Dynamic
              component={isDone(phase) ? CircleCheck : isNow(phase) ? CircleDot : CircleDashed}
              class="icon"
            />
            <span>
              {t(`phase.${phase}`)}
              <Show when={isDone(phase)}>
                <span class="visually-hidden"> ({day('done')})</span>
              </Show>
            </span>
            <Show when={phase === 'record'}>
              <span class="date">
                {formatShortDay(season().startsOn)} – {formatShortDay(season().endsOn)}
              </span>
            </Show>
          </li>
        )}
      </For>
    </ol>
  )
}
