import { useNavigate } from '@solidjs/router'
import type { Activity } from '../../../server/activities/schema.ts'
import { useSeason } from '../../layout-season.tsx'
import { ActivityForm } from './activity-form.tsx'
import { createActivityForm } from './create-activity-form.ts'
import { formGround } from './form-ground.ts'

/** The form on a page of its own; once recorded, the activity is shown. */
export function NewActivityForm(props: { others: readonly Activity[] }) {
  const { season, own, href } = useSeason()
  const navigate = useNavigate()
  const work = createActivityForm(formGround(season(), own()!.id), undefined, (activity) =>
    navigate(href(`/activities/${activity.id}`), { replace: true }),
  )
  return (
    <section class="panel">
      <ActivityForm work={work} others={props.others} wide />
    </section>
  )
}
