import type { Activity } from '../../../server/activities/schema.ts'
import { t as activityText } from '../../i18n/activity.ts'
import { t } from '../../i18n/sheet.ts'
import { useSeason } from '../../layout-season.tsx'
import { ActivityForm } from '../activity/activity-form.tsx'
import { createActivityForm } from '../activity/create-activity-form.ts'
import { formGround } from '../activity/form-ground.ts'
import { Dialog } from '../dialog.tsx'
import type { SheetView } from './create-sheet.ts'

export interface RecordDialogProps {
  view: SheetView
  open: boolean
  onClose: () => void
  /** The activity is recorded: count it where the form was opened. */
  onRecorded: (activity: Activity) => void
}

/** Records an activity without leaving the criterion that needs it. */
export function RecordDialog(props: RecordDialogProps) {
  return (
    <Dialog open={props.open} onClose={props.onClose} title={activityText('newTitle')}>
      <Form {...props} />
    </Dialog>
  )
}

function Form(props: RecordDialogProps) {
  const { season } = useSeason()
  const work = createActivityForm(
    formGround(season(), props.view.member.id),
    undefined,
    (activity) => {
      props.onRecorded(activity)
      props.onClose()
    },
  )
  return (
    <ActivityForm
      work={work}
      others={props.view.recorded()}
      actions={
        <button class="button" type="button" onClick={() => props.onClose()}>
          {t.picker('close')}
        </button>
      }
    />
  )
}
