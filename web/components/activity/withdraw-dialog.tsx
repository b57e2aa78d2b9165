import { useNavigate } from '@solidjs/router'
import type { Activity } from '../../../server/activities/schema.ts'
import { withdrawActivity } from '../../data/activities.ts'
import { t } from '../../i18n/activity.ts'
import { useSeason } from '../../layout-season.tsx'
import { ConfirmDialog } from '../confirm-dialog.tsx'

/** Asks before an activity leaves the list. */
export function WithdrawDialog(props: { activity: Activity; open: boolean; onClose: () => void }) {
  const { season, href } = useSeason()
  const navigate = useNavigate()
  const withdraw = async () => {
    await withdrawActivity(season().id, props.activity)
    navigate(href('/activities'), { replace: true })
  }
  return (
    <ConfirmDialog
      open={props.open}
      onClose={props.onClose}
      title={t('withdrawTitle')}
      label={t('withdraw')}
      cancel={t('keep')}
      act={withdraw}
    >
      {t('withdrawWhat', props.activity.title)}
    </ConfirmDialog>
  )
}
