import AwardIcon from 'lucide-solid/icons/award'
import { For } from 'solid-js'
import type { Award } from '../../../scoring/model/award.ts'
import type { AwardResult } from '../../../scoring/model/result.ts'
import { t } from '../../i18n/awards.ts'
import '../../styles/components/section-list.css'
import { Bar } from '../bar.tsx'
import { Panel } from '../panel.tsx'

/** How many seats of each award are taken. */
export function QuotaList(props: {
  awards: readonly Award[]
  outcomes: Readonly<Record<string, AwardResult>>
}) {
  const taken = (id: string) => {
    const { recipients = [], withheld = [] } = props.outcomes[id] ?? {}
    return recipients.length + withheld.length
  }
  const seats = (id: string) => props.outcomes[id]?.seats ?? 0
  return (
    <Panel title={t('quota.title')}>
      <ul class="body section-list">
        <For each={props.awards}>
          {(award) => (
            <li>
              <a href={`#award-${award.id}`} target="_self">
                <AwardIcon class="icon" aria-hidden="true" />
                <span>{award.title}</span>
                <span class="number">
                  {taken(award.id)}/{seats(award.id)}
                </span>
                <Bar share={seats(award.id) === 0 ? 0 : taken(award.id) / seats(award.id)} />
              </a>
            </li>
          )}
        </For>
      </ul>
    </Panel>
  )
}
