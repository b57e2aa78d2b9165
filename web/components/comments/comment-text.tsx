import { Show } from 'solid-js'
import type { Comment } from '../../../server/comments/schema.ts'
import { t } from '../../i18n/comments.ts'
import { formatInstant } from '../../i18n/days.ts'

/** The words of a comment; those that were taken back stay readable, struck through. */
export function CommentText(props: { comment: Comment }) {
  return (
    <Show
      when={props.comment.withdrawnAt}
      fallback={<p class="comment-text">{props.comment.text}</p>}
    >
      {(at) => (
        <>
          <p class="comment-text">
            <s>{props.comment.text}</s>
          </p>
          <p class="soft small">{t('withdrawnAt', formatInstant(at()))}</p>
        </>
      )}
    </Show>
  )
}
