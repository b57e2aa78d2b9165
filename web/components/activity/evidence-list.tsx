import { For } from 'solid-js'
import type { Evidence } from '../../../server/evidence/schema.ts'
import { evidenceAddress } from '../../data/evidence.ts'
import { t } from '../../i18n/activity.ts'
import { formatSize } from '../../i18n/sizes.ts'
import '../../styles/components/files.css'
import { FileIcon } from './file-icon.tsx'

/** Files to be opened; the browser saves them under their names. */
export function EvidenceList(props: { seasonId: string; evidence: readonly Evidence[] }) {
  return (
    <ul class="files">
      <For each={props.evidence}>
        {(file) => (
          <li>
            <FileIcon mime={file.mime} />
            <a
              href={evidenceAddress(props.seasonId, file.id)}
              target="_self"
              download={file.name}
              aria-label={t('download', file.name)}
            >
              {file.name}
            </a>
            <span class="soft small nowrap">{formatSize(file.bytes)}</span>
          </li>
        )}
      </For>
    </ul>
  )
}
