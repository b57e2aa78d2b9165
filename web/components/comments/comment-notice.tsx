import MessageSquare from 'lucide-solid/icons/message-square'
import { Show } from 'solid-js'
import { t } from '../../i18n/comments.ts'
import { Notice } from '../notice.tsx'
import { useThreads } from './thread-context.ts'

/** While comments are open: that they are, and where to press. */
export function CommentNotice() {
  const threads = useThreads()
  return (
    <Show when={threads?.mayComment()}>
      <Notice icon={MessageSquare}>{t('open')}</Notice>
    </Show>
  )
}
