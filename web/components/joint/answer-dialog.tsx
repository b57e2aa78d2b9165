import { createAsync } from '@solidjs/router'
import { createSignal, Show, Suspense } from 'solid-js'
import type { Merge } from '../../../server/joint/schema.ts'
import { getActivities } from '../../data/activities.ts'
import { decideMerge } from '../../data/joint.ts'
import { t } from '../../i18n/joint.ts'
import { problemText } from '../../i18n/problem.ts'
import { useSeason } from '../../layout-season.tsx'
import { newId } from '../../new-id.ts'
import { Dialog } from '../dialog.tsx'
import { Notice } from '../notice.tsx'
import { RecordsSideBySide } from './records-side-by-side.tsx'

interface AnswerProps {
  merge: Merge
  /** Whether the own sheet can still take the other record in; else it can only be declined. */
  mayAccept: boolean
  open: boolean
  onClose: () => void
}

/** The two records that another member asks to merge, and the answer. */
export function AnswerDialog(props: AnswerProps) {
  return (
    <Dialog open={props.open} onClose={props.onClose} title={t('answerTitle')}>
      <Suspense>
        <Answer {...props} />
      </Suspense>
    </Dialog>
  )
}

function Answer(props: AnswerProps) {
  const { season, member } = useSeason()
  const [problem, setProblem] = createSignal('')
  const [busy, setBusy] = createSignal(false)
  // One for both answers: what was decided stays decided.
  const key = newId()
  const { kept, dropped } = props.merge
  const mine = createAsync(() => getActivities(season().id, { member: kept.memberId }))
  const nameOf = (id: string) => member(id)?.shortName ?? id
  const whole = () => mine()?.find(({ id }) => id === kept.id)
  const answer = async (accept: boolean) => {
    if (busy()) return
    setBusy(true)
    setProblem('')
    try {
      await decideMerge(season().id, props.merge.id, accept, key)
      props.onClose()
    } catch (error) {
      setProblem(problemText(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <RecordsSideBySide
        dropped={{ ...dropped, member: nameOf(dropped.memberId) }}
        kept={{
          ...kept,
          member: nameOf(kept.memberId),
          place: whole()?.place ?? null,
          whole: whole(),
        }}
      />
      <p>
        {props.mayAccept
          ? t('answerMeans', nameOf(dropped.memberId))
          : t('answerLocked', nameOf(dropped.memberId))}
      </p>
      <Show when={problem()}>
        <Notice state="bad" alert>
          {problem()}
        </Notice>
      </Show>
      <p class="row">
        <Show when={props.mayAccept}>
          <button
            type="button"
            class="button primary"
            aria-disabled={busy()}
            onClick={() => answer(true)}
          >
            {t('accept')}
          </button>
        </Show>
        <button type="button" class="button" aria-disabled={busy()} onClick={() => answer(false)}>
          {t('decline')}
        </button>
        <button type="button" class="button plain" onClick={() => props.onClose()}>
          {t('later')}
        </button>
      </p>
    </>
  )
}
