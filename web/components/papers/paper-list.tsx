import Download from 'lucide-solid/icons/download'
import { For, Show } from 'solid-js'
import type { PaperOffers } from '../../../server/papers/schema.ts'
import { evidencePackAddress, paperAddress } from '../../data/papers.ts'
import { t } from '../../i18n/papers.ts'
import { useSeason } from '../../layout-season.tsx'
import '../../styles/components/papers.css'

/** Papers with what they hold, and a link for each kind of file. */
export function PaperList(props: { papers: PaperOffers; member?: string | undefined }) {
  const { season } = useSeason()
  return (
    <ul class="papers">
      <For each={props.papers}>
        {(paper) => (
          <li>
            <div>
              <b>{t(`name.${paper.id}`)}</b>
              <p class="soft">{t(`about.${paper.id}`)}</p>
            </div>
            <div class="files">
              <For each={paper.formats}>
                {(format) => (
                  <a
                    class="button"
                    href={paperAddress(season().id, { id: paper.id, format, member: props.member })}
                    download=""
                    aria-label={t('download', t(`name.${paper.id}`), t(`format.${format}`))}
                  >
                    <Download class="icon" aria-hidden="true" />
                    {t(`format.${format}`)}
                  </a>
                )}
              </For>
              <Show when={paper.id === 'evidence' && props.member}>
                {(member) => (
                  <a
                    class="button"
                    href={evidencePackAddress(season().id, member())}
                    download=""
                    aria-label={t('evidencePack')}
                  >
                    <Download class="icon" aria-hidden="true" />
                    ZIP
                  </a>
                )}
              </Show>
            </div>
          </li>
        )}
      </For>
    </ul>
  )
}
