import { createAsync } from '@solidjs/router'
import ArrowRight from 'lucide-solid/icons/arrow-right'
import { onMount, Show } from 'solid-js'
import { getActivities } from '../../data/activities.ts'
import { t } from '../../i18n/import.ts'
import { t as placing } from '../../i18n/placements.ts'
import { useSeason } from '../../layout-season.tsx'
import { Notice } from '../notice.tsx'
import { createPlacements } from '../placements/create-placements.ts'
import { PlacementsNotice } from '../placements/placements-notice.tsx'
import type { ImportWork } from './create-import.ts'

/** What was recorded, and what to do next: the points come only with the criteria. */
export function Recorded(props: {
  work: ImportWork
  memberId: string
  done: { recorded: number; already: number }
}) {
  const { can, href } = useSeason()
  let element!: HTMLDivElement
  onMount(() => {
    // The button that was pressed stood far below, and is gone.
    requestAnimationFrame(() => {
      element.scrollIntoView({ block: 'center' })
      element.focus({ preventScroll: true })
    })
  })
  return (
    <div class="stack" ref={element} tabindex="-1">
      <Notice state="ok" alert>
        <b>{t('done', props.done.recorded, props.done.already)}</b>
      </Notice>
      <Show when={can('claim.write')}>
        <NextPlaces memberId={props.memberId} />
      </Show>
      <p class="row">
        <Show when={can('claim.write')}>
          <a class="button" href={href('/sheet')}>
            {t('toSheet')}
            <ArrowRight class="icon" />
          </a>
        </Show>
        <a class="button" href={href('/activities')}>
          {t('toList')}
        </a>
        <button class="button plain" type="button" onClick={() => props.work.another()}>
          {t('more')}
        </button>
      </p>
    </div>
  )
}

/** The criteria that are proposed for what waits for one, without leaving for another page. */
function NextPlaces(props: { memberId: string }) {
  const { season, href } = useSeason()
  const seasonId = season().id
  const { memberId } = props
  const activities = createAsync(() => getActivities(seasonId, { member: memberId }), {
    initialValue: [],
  })
  const work = createPlacements({ seasonId, memberId }, activities)
  const isUntouched = () => work.last()?.undone ?? true
  return (
    <>
      <Show when={isUntouched()}>
        <p>{t('next')}</p>
      </Show>
      <PlacementsNotice
        work={work}
        more={
          <a class="button" href={href('/activities?show=unclaimed')}>
            {placing('toWaiting')}
          </a>
        }
      />
    </>
  )
}
