import { Show } from 'solid-js'
import type { Activity } from '../../../server/activities/schema.ts'
import { t } from '../../i18n/sheet.ts'
import { AddEvidence } from '../activity/add-evidence.tsx'
import { Dialog } from '../dialog.tsx'

/** The files of one activity, added to without leaving the criterion that counts it. */
export function EvidenceDialog(props: {
  activity: Activity | undefined
  memberId: string
  onClose: () => void
}) {
  return (
    <Dialog
      open={props.activity !== undefined}
      onClose={props.onClose}
      title={t.activities('evidenceTitle')}
    >
      <Show when={props.activity}>
        {(activity) => (
          <>
            <p>{activity().title}</p>
            <AddEvidence activity={activity()} memberId={props.memberId} />
          </>
        )}
      </Show>
      <p class="row apart">
        <span />
        <button class="button primary" type="button" onClick={() => props.onClose()}>
          {t.picker('done')}
        </button>
      </p>
    </Dialog>
  )
}
