import { useNavigate } from '@solidjs/router'
import { createSignal, Show } from 'solid-js'
import type { Activity } from '../../../server/activities/schema.ts'
import { withdrawActivity } from '../../data/activities.ts'
import { t } from '../../i18n/activity.ts'
import { problemText } from '../../i18n/problem.ts'
import { useSeason } from '../../layout-season.tsx'
import { Dialog } from '../dialog.tsx'
import { Notice } from '../notice.tsx'

/** Asks before an activity leaves the list. */
export function WithdrawDialog(props: { activity: Activity; open: boolean; onClose: () => void }) {
  const { season, href } = useSeason()
  const navigate = useNavigate()
  const [problem, setProblem] = createSignal('')
  const withdraw = async () => {
    setProblem('')
    try {
      await withdrawActivity(season().id, props.activity)
      navigate(href('/activities'), { replace: true })
    } catch (error) {
      setProblem(problemText(error))
    }
  }
  return (
    <Dialog open={props.open} onClose={props.onClose} title={t('withdrawTitle')}>
      <p>{t('withdrawWhat', props.activity.title)}</p>
      <Show when={problem()}>
        <Notice state="bad" alert>
          {problem()}
        </Notice>
      </Show>
      <p class="row">
        <button class="button" type="button" onClick={() => props.onClose()}>
          {t('keep')}
        </button>
        <button class="button danger" type="button" onClick={withdraw}>
          {t('withdraw')}
        </button>
      </p>
    </Dialog>
  )
}
