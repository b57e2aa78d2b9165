import Upload from 'lucide-solid/icons/upload'
import { createSignal } from 'solid-js'
import { evidenceTypes } from '../../../server/evidence/schema.ts'
import { t } from '../../i18n/activity.ts'
import '../../styles/components/drop-zone.css'

const accepted = Object.values(evidenceTypes)
  .flat()
  .map((ending) => `.${ending}`)
  .join(',')

/** Where files are chosen or dropped; the whole of it can be pressed. */
export function DropZone(props: { onFiles: (files: File[]) => void; labelledBy?: string }) {
  const [over, setOver] = createSignal(false)
  const take = (files: FileList | null | undefined) => props.onFiles([...(files ?? [])])
  return (
    <label
      class="drop-zone"
      data-over={over() ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer?.files)
      }}
    >
      <Upload class="icon" />
      <span>
        <b>{t('dropTitle')}</b>, {t('dropHint')}
      </span>
      <input
        type="file"
        multiple
        accept={accepted}
        onChange={(event) => {
          take(event.currentTarget.files)
          // The same file may be chosen again after it was refused.
          event.currentTarget.value = ''
        }}
      />
    </label>
  )
}
