import { useNavigate } from '@solidjs/router'
import { createSignal, Show } from 'solid-js'
import { adoptDraft } from '../../../data/drafts.ts'
import { t } from '../../../i18n/criteria-editor.ts'
import { problemText } from '../../../i18n/problem.ts'
import { useSeason } from '../../../layout-season.tsx'
import { newId } from '../../../new-id.ts'
import { Dialog } from '../../dialog.tsx'
import { Notice } from '../../notice.tsx'
import { useEditor } from './context.ts'

/** Asks before a draft becomes the sheet of the season; errors and warnings that are left are told. */
export function AdoptDialog(props: { open: boolean; onClose: () => void }) {
  const editor = useEditor()
  const { season, href } = useSeason()
  const navigate = useNavigate()
  const [problem, setProblem] = createSignal('')
  const left = () => editor.findings().filter(({ severity }) => severity !== 'note').length
  const adopt = async () => {
    setProblem('')
    if (!(await editor.saver.flush())) return setProblem(t('adoptUnsaved'))
    try {
      await adoptDraft(season().id, editor.draft().id, newId())
      props.onClose()
      navigate(href('/criteria'))
    } catch (error) {
      setProblem(problemText(error))
    }
  }
  return (
    <Dialog open={props.open} onClose={props.onClose} title={t('adoptTitle', season().title)}>
      <p>{t('adoptWhat', season().sheetVersion + 1)}</p>
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
        <button class="button primary" type="button" onClick={() => void adopt()}>
          {t('adopt')}
        </button>
      </p>
    </Dialog>
  )
}
