import Upload from 'lucide-solid/icons/upload'
import { createSignal } from 'solid-js'
import type { Fault } from '../../../../scoring/read.ts'
import { readSeason } from '../../../../scoring/read.ts'
import { t } from '../../../i18n/criteria-editor.ts'
import { FaultsDialog } from '../faults-dialog.tsx'
import { useEditor } from './context.ts'
import { documentOf } from './core/document.ts'

/** Takes the sheet of a season file in place of this one, as one step; a file with faults changes nothing. */
export function ImportButton() {
  const editor = useEditor()
  const [faults, setFaults] = createSignal<readonly Fault[]>([])
  let input!: HTMLInputElement
  const take = async (file: File | undefined) => {
    input.value = ''
    if (!file) return
    const reading = readSeason(await file.text())
    if ('faults' in reading) return setFaults(reading.faults)
    const document = documentOf(reading.season)
    editor.act({ kind: 'do', command: { kind: 'replace', document }, select: [0] })
    editor.say(t('saidImported', file.name))
  }
  return (
    <>
      <button class="button" type="button" onClick={() => input.click()}>
        <Upload class="icon" />
        {t('import')}
      </button>
      <input
        ref={input}
        hidden
        type="file"
        accept=".json,application/json"
        aria-label={t('import')}
        onChange={(event) => void take(event.currentTarget.files?.[0])}
      />
      <FaultsDialog faults={faults()} kept={t('importKept')} onClose={() => setFaults([])} />
    </>
  )
}
