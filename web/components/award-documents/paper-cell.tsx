import { For, Show } from 'solid-js'
import type { AwardDocument } from '../../../server/award-documents/schema.ts'
import { t } from '../../i18n/award-documents.ts'
import { formatDay } from '../../i18n/days.ts'

/** The papers of one step, one below the other: number, day, issuer, and why where it was given. */
export function PaperCell(props: { papers: readonly AwardDocument[] }) {
  return (
    <Show when={props.papers.length > 0} fallback={<span class="soft">{t('notYet')}</span>}>
      <For each={props.papers}>
        {(paper) => (
          <div>
            <p>
              {t(
                paper.stage === 'revoked' ? 'revocation' : 'paper',
                paper.number,
                formatDay(paper.issuedOn),
              )}
            </p>
            <p class="soft small">{paper.issuer}</p>
            <Show when={paper.reason}>
              <p class="small">{t('reasonLine', paper.reason)}</p>
            </Show>
          </div>
        )}
      </For>
    </Show>
  )
}
