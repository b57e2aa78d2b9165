import X from 'lucide-solid/icons/x'
import { createSignal, For, Show } from 'solid-js'
import type { Comment } from '../../../server/comments/schema.ts'
import type { SeasonDocument } from '../../../server/documents/schema.ts'
import { t as app } from '../../i18n/app.ts'
import { t } from '../../i18n/comments.ts'
import { useSeason } from '../../layout-season.tsx'
import '../../styles/components/comments.css'
import '../../styles/components/quote.css'
import { Dialog } from '../dialog.tsx'
import { Notice } from '../notice.tsx'
import { CommentForm } from './comment-form.tsx'
import { CommentItem } from './comment-item.tsx'
import { type Place, placeOf, threadOf } from './threads.ts'
import { titleOf } from './titles.ts'

/** One thread beside the text: what was said, what was answered, and a form for more. */
export function ThreadDrawer(props: {
  place: Place
  comments: readonly Comment[]
  documents: readonly SeasonDocument[]
  onClose: () => void
}) {
  const { season, own, can } = useSeason()
  const [said, setSaid] = createSignal('')
  const thread = () => threadOf(props.place)
  const title = () => titleOf(props.place, season().rules.sheet, props.documents)
  const here = () => props.comments.filter((comment) => threadOf(placeOf(comment)) === thread())
  return (
    <Dialog
      class="drawer"
      open
      onClose={props.onClose}
      label={t('threadOf', title(), here().length)}
    >
      <div class="head">
        <div>
          <p class="soft small">{t('thread')}</p>
          <h2>{title()}</h2>
        </div>
        <button
          type="button"
          class="button plain square"
          aria-label={t('close')}
          onClick={() => props.onClose()}
        >
          <X class="icon" aria-hidden="true" />
        </button>
      </div>
      <div class="body stack">
        <Show when={textOf(props.place, props.documents)}>
          {(text) => <p class="quote">{text()}</p>}
        </Show>
        <div role="status">
          <Show when={said()}>
            <Notice state="ok">{said()}</Notice>
          </Show>
        </div>
        <Show when={here().length > 0} fallback={<p class="soft">{t('threadNone')}</p>}>
          <ol class="comment-list">
            <For each={here()}>{(comment) => <CommentItem comment={comment} />}</For>
          </ol>
        </Show>
        <Show
          when={can('comment.make') && own()}
          fallback={
            <Show when={season().phase !== 'comment'}>
              <p class="soft small">{t('closed', app(`phase.${season().phase}`))}</p>
            </Show>
          }
        >
          {(member) => (
            <Show when={thread()} keyed>
              {(_thread) => (
                <CommentForm
                  memberId={member().id}
                  place={props.place}
                  documents={props.documents}
                  onDone={() => setSaid(t('sent'))}
                />
              )}
            </Show>
          )}
        </Show>
      </div>
    </Dialog>
  )
}

/** The paragraph that is spoken of. */
function textOf(place: Place, documents: readonly SeasonDocument[]): string | undefined {
  if (place.on === 'sheet' || place.paragraph === null) return undefined
  return documents.find(({ id }) => id === place.documentId)?.paragraphs[place.paragraph - 1]
}
