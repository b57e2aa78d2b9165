import FileText from 'lucide-solid/icons/file-text'
import Image from 'lucide-solid/icons/image'
import { For, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import type { Evidence } from '../../../server/evidence/schema.ts'
import { evidenceAddress } from '../../data/evidence.ts'
import { formatNumber } from '../../i18n/numbers.ts'
import { t } from '../../i18n/review.ts'

/** The files that the claim itself carries, to be fetched. */
export function ClaimFiles(props: { seasonId: string; files: readonly Evidence[] }) {
  return (
    <Show when={props.files.length > 0} fallback={<p class="soft small">{t('panel.filesNone')}</p>}>
      <section>
        <h3 class="small">{t('panel.files')}</h3>
        <ul class="files">
          <For each={props.files}>
            {(file) => (
              <li>
                <Dynamic
                  component={file.mime.startsWith('image/') ? Image : FileText}
                  class="icon"
                  aria-hidden="true"
                />
                <a href={evidenceAddress(props.seasonId, file.id)} download={file.name}>
                  {file.name}
                </a>
                <span class="soft nowrap">{sizeText(file.bytes)}</span>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}

/** "214 kB", "1,2 MB". */
function sizeText(bytes: number): string {
  if (bytes < 1_000_000) return `${formatNumber(String(Math.ceil(bytes / 1000)))} kB`
  return `${formatNumber((bytes / 1_000_000).toFixed(1))} MB`
}
