import Download from 'lucide-solid/icons/download'
import { For } from 'solid-js'
import type { PaperOffers } from '../../../server/papers/schema.ts'
import { paperAddress } from '../../data/papers.ts'
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
            </div>
          </li>
        )}
      </For>
    </ul>
  )
}
