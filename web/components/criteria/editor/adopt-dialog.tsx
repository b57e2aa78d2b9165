import { useNavigate } from '@solidjs/router'
import { createSignal, Show } from 'solid-js'
import { t } from '../../../i18n/criteria-editor.ts'
import { useSeason } from '../../../layout-season.tsx'
import { Dialog } from '../../dialog.tsx'
import { Notice } from '../../notice.tsx'
import { useEditor } from './context.ts'

/** On the way to putting a draft in force: errors and warnings that are left are told. */
export function AdoptDialog(props: { open: boolean; onClose: () => void }) {
  const editor = useEditor()
  const { season, can, href } = useSeason()
  const navigate = useNavigate()
  const [problem, setProblem] = createSignal('')
  const left = () => editor.findings().filter(({ severity }) => severity !== 'note').length
  const look = async () => {
    setProblem('')
    if (!(await editor.saver.flush())) return setProblem(t('adoptUnsaved'))
    props.onClose()
    navigate(href(`/criteria/adopt/${editor.draft().id}`))
  }
  return (
    <Dialog open={props.open} onClose={props.onClose} title={t('adoptTitle', season().title)}>
      <p>{t(can('draft.adopt') ? 'adoptWhat' : 'changeWhat', season().sheetVersion + 1)}</p>
      <Show when={left() > 0}>
        <Notice state="warn">{t('adoptLeft', left())}</Notice>
      </Show>
      <Show when={problem()}>
        <Notice state="bad" alert>
          {problem()}
        </Notice>
      </Show>
      <p class="row">
        <button class="button" type="button" onClick={() => props.onClose()}>
          {t('notYet')}
        </button>
        <button class="button primary" type="button" onClick={() => void look()}>
          {t('adoptNext')}
        </button>
      </p>
    </Dialog>
  )
}
