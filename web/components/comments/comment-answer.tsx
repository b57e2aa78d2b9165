import { createSignal, Show } from 'solid-js'
import type { Comment } from '../../../server/comments/schema.ts'
import { t } from '../../i18n/comments.ts'
import { formatInstant } from '../../i18n/days.ts'
import '../../styles/components/quote.css'
import { AnswerForm } from './answer-form.tsx'

/** What was answered; to whoever may answer, the way to it. */
export function CommentAnswer(props: { comment: Comment }) {
  const [answering, setAnswering] = createSignal(false)
  return (
    <>
      <Show when={props.comment.answeredAt}>
        {(at) => (
          <div class="quote">
            <Show when={props.comment.answer}>
              {(answer) => <p class="comment-text">{answer()}</p>}
            </Show>
            <p class="soft small">
              {t('answeredAt', props.comment.answeredBy ?? '', formatInstant(at()))}
            </p>
          </div>
        )}
      </Show>
      <Show when={props.comment.mayAnswer}>
        <Show
          when={answering()}
          fallback={
            <p>
              <button type="button" class="button" onClick={() => setAnswering(true)}>
                {t('answer')}
              </button>
            </p>
          }
        >
          <AnswerForm comment={props.comment} onClose={() => setAnswering(false)} />
        </Show>
      </Show>
    </>
  )
}
