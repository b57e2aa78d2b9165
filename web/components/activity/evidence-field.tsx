import { createUniqueId, For, Show } from 'solid-js'
import type { Evidence } from '../../../server/evidence/schema.ts'
import { t } from '../../i18n/activity.ts'
import '../../styles/components/files.css'
import { Status } from '../status.tsx'
import type { createUploads } from './create-uploads.ts'
import { FileDrop } from './file-drop.tsx'
import { FileIcon } from './file-icon.tsx'
import { PendingFileRow } from './pending-file-row.tsx'

/** The files that prove something: those sent, those on their way, and the place to add more. */
export function EvidenceField(props: {
  evidence: readonly Evidence[]
  uploads: ReturnType<typeof createUploads>
  onRemove: (evidenceId: string) => void
  /** Other words for "Minh chứng". */
  label?: string
}) {
  const heading = createUniqueId()
  return (
    <div class="field">
      <span class="label" id={heading}>
        {props.label ?? t('evidence')}
      </span>
      <Show when={props.evidence.length + props.uploads.pending().length > 0}>
        <ul class="files" aria-labelledby={heading}>
          <For each={props.evidence}>
            {(file) => (
              <li>
                <FileIcon mime={file.mime} />
                <span>
                  {file.name}
                  <br />
                  <Status state="ok">{t('uploaded')}</Status>
                </span>
                <button
                  class="inline-button"
                  type="button"
                  aria-label={t('remove', file.name)}
                  onClick={() => props.onRemove(file.id)}
                >
                  {t('takeOff')}
                </button>
              </li>
            )}
          </For>
          <For each={props.uploads.pending()}>
            {(one) => <PendingFileRow one={one} uploads={props.uploads} />}
          </For>
        </ul>
      </Show>
      <FileDrop uploads={props.uploads} />
    </div>
  )
}
