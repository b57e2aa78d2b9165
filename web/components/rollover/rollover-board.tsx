import { createAsync, useNavigate } from '@solidjs/router'
import { Show } from 'solid-js'
import type { RolloverPlan } from '../../../server/rollover/schema.ts'
import { getRollover, type RolloverBy } from '../../data/rollover.ts'
import { t } from '../../i18n/rollover.ts'
import { withSeason } from '../../layout-signed.tsx'
import { Notice } from '../notice.tsx'
import { PageHead } from '../page-head.tsx'
import { CarriedMembers, ProposedCalendar } from './carried.tsx'
import { createRollover } from './create-rollover.ts'
import { RolloverForm } from './rollover-form.tsx'

/** From one season to the next: all that would be made, what is to be chosen, and the one step. */
export function RolloverBoard(props: { seasonId: string; by: RolloverBy }) {
  const plan = createAsync(() => getRollover(props.seasonId, props.by))
  return (
    <Show when={plan()}>
      {(loaded) => (
        <>
          <PageHead title={t('title', loaded().next.year)} sub={t('sub', loaded().from.title)} />
          <Show when={!loaded().taken} fallback={<Taken plan={loaded()} by={props.by} />}>
            <Open plan={loaded()} by={props.by} />
          </Show>
        </>
      )}
    </Show>
  )
}

/** An administrator has no part in the seasons: it comes back to their list. */
function addressOf(seasonId: string, by: RolloverBy): string {
  return by === 'admin' ? '/admin' : withSeason('/season', seasonId)
}

function Taken(props: { plan: RolloverPlan; by: RolloverBy }) {
  return (
    <Notice action={<a href={addressOf(props.plan.next.id, props.by)}>{t('openNext')}</a>}>
      {t('taken', props.plan.next.year)}
    </Notice>
  )
}

function Open(props: { plan: RolloverPlan; by: RolloverBy }) {
  const navigate = useNavigate()
  const rollover = createRollover(props.plan, props.by, (next) =>
    navigate(addressOf(next.id, props.by)),
  )
  return (
    <>
      <RolloverForm plan={props.plan} rollover={rollover} />
      <div class="columns">
        <CarriedMembers plan={props.plan} />
        <ProposedCalendar plan={props.plan} />
      </div>
    </>
  )
}
