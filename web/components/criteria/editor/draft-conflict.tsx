import { createMemo, Show } from 'solid-js'
import { t } from '../../../i18n/criteria-editor.ts'
import { formatTime } from '../../../i18n/days.ts'
import { Conflict } from '../../conflict.tsx'
import { Notice } from '../../notice.tsx'
import { useEditor } from './context.ts'
import { differences } from './core/differences.ts'
import { parsed } from './create-editor.ts'

/** Somebody else saved the same draft meanwhile: what differs, and the two ways on. Or the server refused it. */
export function DraftConflict() {
  const editor = useEditor()
  const open = () => editor.saver.conflict()
  const rows = createMemo(() => {
    const conflict = open()
    if (!conflict) return []
    return differences(parsed(conflict.mine), parsed(conflict.theirs.content)).map(
      ({ code, mine, theirs }) => ({ label: code || t('wholeSheet'), mine, theirs }),
    )
  })
  return (
    <>
      <Show when={open()}>
        {(conflict) => (
          <Conflict
            title={t('conflict', formatTime(new Date(conflict().theirs.updatedAt)))}
            who={t('conflictWho', conflict().theirs.updatedBy)}
            rows={rows()}
            keepMine={editor.saver.keepMine}
            takeTheirs={editor.saver.takeTheirs}
          />
        )}
      </Show>
      <Show when={editor.saver.problem()}>
        {(problem) => (
          <Notice state="bad" alert>
            {problem().message}
          </Notice>
        )}
      </Show>
    </>
  )
}
