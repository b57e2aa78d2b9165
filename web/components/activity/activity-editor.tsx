import type { Activity } from '../../../server/activities/schema.ts'
import { t } from '../../i18n/app.ts'
import { useSeason } from '../../layout-season.tsx'
import { ActivityForm } from './activity-form.tsx'
import { createActivityForm } from './create-activity-form.ts'
import { formGround } from './form-ground.ts'

/** Edits a recorded activity. */
export function ActivityEditor(props: {
  activity: Activity
  others: readonly Activity[]
  onDone: () => void
}) {
  const { season } = useSeason()
  // The form starts from the record as it was opened: a later version is a conflict to show, not to take over.
  const opened = props.activity
  const work = createActivityForm(formGround(season(), opened.memberId), opened, props.onDone)
  const leave = () => {
    if (work.draft.dirty()) work.discard()
    props.onDone()
  }
  return (
    <section class="panel">
      <ActivityForm
        work={work}
        others={props.others}
        wide
        editing
        actions={
          <button class="button" type="button" onClick={leave}>
            {t('cancel')}
          </button>
        }
      />
    </section>
  )
}
