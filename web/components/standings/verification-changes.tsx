import { For, Show } from 'solid-js'
import type { Result } from '../../../scoring/model/result.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { leavesOf } from '../../../scoring/model/sheet.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/standings.ts'
import { useSeason } from '../../layout-season.tsx'
import { createKeptMemo } from '../kept-memo.ts'
import { Panel } from '../panel.tsx'
import { changesBetween, type MemberChange } from './changes.ts'
import { rankText } from './rank-text.ts'

/** What verification did to the self-scored standings, member by member. */
export function VerificationChanges(props: { rules: SeasonFile; self: Result; verified: Result }) {
  const { member } = useSeason()
  const changes = createKeptMemo(() =>
    changesBetween(
      props.self,
      props.verified,
      leavesOf(props.rules.sheet).map(({ code }) => code),
    ),
  )
  const nameOf = (id: string) => member(id)?.shortName ?? id
  return (
    <Panel title={t('why.verifiedHeading')}>
      <div class="body">
        <Show when={changes().length > 0} fallback={<p class="soft">{t('why.verifiedNone')}</p>}>
          <ul class="stack close">
            <For each={changes()}>
              {(change) => (
                <li>
                  <b>
                    {t(
                      'why.changedRow',
                      nameOf(change.member),
                      formatPoints(change.total.from, 2),
                      formatPoints(change.total.to, 2),
                    )}
                  </b>
                  <span class="soft">{details(change)}</span>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </div>
    </Panel>
  )
}

function details({ rank, criteria }: MemberChange): string {
  const moved =
    rank.from !== rank.to && rank.from !== null && rank.to !== null
      ? [t('why.rankChanged', rankText(rank.from), rankText(rank.to))]
      : []
  const where = criteria.length > 0 ? [t('why.criteriaChanged', criteria.join(', '))] : []
  return [...moved, ...where].map((part) => `; ${part}`).join('')
}
