import { createSignal, Show } from 'solid-js'
import type { Comment } from '../../../server/comments/schema.ts'
import { t } from '../../i18n/comments.ts'
import { formatInstant } from '../../i18n/days.ts'
import { useSeason } from '../../layout-season.tsx'
import { Status } from '../status.tsx'
import { CommentAnswer } from './comment-answer.tsx'
import { CommentText } from './comment-text.tsx'
import { marks, stateOf } from './outcome.ts'
import { WithdrawDialog } from './withdraw-dialog.tsx'

/** One comment of a thread, with its answer. */
export function CommentItem(props: { comment: Comment }) {
  const { member } = useSeason()
  const [withdrawing, setWithdrawing] = createSignal(false)
  return (
    <li class="stack close">
      <div class="row apart">
        <h3>{member(props.comment.member)?.shortName ?? props.comment.member}</h3>
        <Status state={marks[stateOf(props.comment)]}>
          {t(`outcome.${stateOf(props.comment)}`)}
        </Status>
      </div>
      <CommentText comment={props.comment} />
      <p class="soft small">
        {t('madeAt', props.comment.by, formatInstant(props.comment.at))},{' '}
        {t('onVersion', props.comment.number)}
        <Show when={props.comment.late}>, {t('late')}</Show>
      </p>
      <CommentAnswer comment={props.comment} />
      <Show when={props.comment.mayWithdraw}>
        <p>
          <button type="button" class="inline-button" onClick={() => setWithdrawing(true)}>
            {t('withdraw')}
          </button>
        </p>
        <WithdrawDialog
          comment={props.comment}
          open={withdrawing()}
          onClose={() => setWithdrawing(false)}
        />
      </Show>
    </li>
  )
}
