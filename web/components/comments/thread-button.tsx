import MessageSquare from 'lucide-solid/icons/message-square'
import { Show } from 'solid-js'
import { t } from '../../i18n/comments.ts'
import '../../styles/components/comments.css'
import { useThreads } from './thread-context.ts'
import { type Place, threadOf } from './threads.ts'

/**
 * Opens the thread of a node or a paragraph, and says how many comments it has. Nothing outside a page of
 * threads.
 *
 * @param props.label Where the mark alone would not say what it is about.
 */
export function ThreadButton(props: { place: Place; title: string; label?: string }) {
  const threads = useThreads()
  const count = () => threads?.count(threadOf(props.place))
  return (
    <Show when={threads && (threads.mayComment() || (count()?.all ?? 0) > 0)}>
      <button
        type="button"
        class="thread-button"
        data-open={(count()?.open ?? 0) > 0 ? '' : undefined}
        aria-label={t('threadOf', props.title, count()?.all ?? 0)}
        title={count()?.open ? t('waiting', count()!.open) : t('thread')}
        onClick={() => threads!.open(threadOf(props.place))}
      >
        <MessageSquare class="icon" aria-hidden="true" />
        <Show when={props.label}>
          <span>{props.label}</span>
        </Show>
        <Show when={count()}>{(found) => <span>{found().open || found().all}</span>}</Show>
      </button>
    </Show>
  )
}
