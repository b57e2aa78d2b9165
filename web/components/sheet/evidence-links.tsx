import { For, Show } from 'solid-js'
import type { Evidence } from '../../../server/evidence/schema.ts'
import '../../styles/components/files.css'
import { evidenceAddress } from '../../data/evidence.ts'
import { useSeason } from '../../layout-season.tsx'
import { FileIcon } from '../activity/file-icon.tsx'

/** Files as links; nothing where there are none. */
export function EvidenceLinks(props: { files: readonly Evidence[] }) {
  const { season } = useSeason()
  return (
    <Show when={props.files.length > 0}>
      <ul class="files">
        <For each={props.files}>
          {(file) => (
            <li>
              <FileIcon mime={file.mime} />
              <a href={evidenceAddress(season().id, file.id)} download={file.name} target="_self">
                {file.name}
              </a>
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}
