import Download from 'lucide-solid/icons/download'
import FlaskConical from 'lucide-solid/icons/flask-conical'
import { createSignal, Show } from 'solid-js'
import { leavesOf } from '../../../../scoring/model/sheet.ts'
import { t } from '../../../i18n/criteria-editor.ts'
import { useSeason } from '../../../layout-season.tsx'
import { PageHead } from '../../page-head.tsx'
import { AdoptDialog } from './adopt-dialog.tsx'
import { useEditor } from './context.ts'
import { downloadSeason } from './download.ts'
import { ImportButton } from './import-button.tsx'

/** What the draft is, and what can be done with it as a whole. */
export function EditorHead() {
  const editor = useEditor()
  const { season, can, href } = useSeason()
  const [adopting, setAdopting] = createSignal(false)
  const sheet = () => editor.document().sheet
  /** A sheet in use is followed only by one of the same year; before that any draft may be tried. */
  const mayAdopt = () =>
    can('draft.adopt') || (can('change.propose') && editor.document().year === season().year)
  const origin = () => {
    const { basedOn } = editor.draft()
    return basedOn ? t('origin', basedOn.seasonId, basedOn.number) : t('originNone')
  }
  return (
    <>
      <PageHead
        title={t('editorTitle', editor.document().title || t('untitled'))}
        sub={`${origin()} ${t('counts', sheet().nodes.length, leavesOf(sheet()).length)}`}
        actions={
          <>
            <ImportButton />
            <button class="button" type="button" onClick={() => downloadSeason(editor)}>
              <Download class="icon" />
              {t('export')}
            </button>
            <a class="button" href={href(`/criteria/rehearsal?draft=${editor.draft().id}`)}>
              <FlaskConical class="icon" />
              {t('rehearse')}
            </a>
            <Show when={mayAdopt()}>
              <button class="button primary" type="button" onClick={() => setAdopting(true)}>
                {t('adopt')}
              </button>
            </Show>
          </>
        }
      />
      <AdoptDialog open={adopting()} onClose={() => setAdopting(false)} />
    </>
  )
}
