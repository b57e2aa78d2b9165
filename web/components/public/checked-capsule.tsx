import { For, type JSX, Show } from 'solid-js'
import type { CapsuleCheck } from '../../../scoring/capsule/check.ts'
import { t } from '../../i18n/public.ts'
import '../../styles/components/fact-list.css'
import { Panel } from '../panel.tsx'
import { CheckResult } from './check-result.tsx'
import { DifferenceTable } from './difference-table.tsx'
import { PublicTable } from './public-table.tsx'

type Named = readonly { id: string; name?: string; title?: string }[] | undefined

/** What the published file calls something by its id. */
function nameIn(list: unknown, id: string | null): string {
  const found = (list as Named)?.find((each) => each.id === id)
  return found?.name ?? found?.title ?? id ?? '–'
}

/** A recomputed publication: whether it is the same, the table, who was rewarded, how the record ended. */
export function CheckedCapsule(props: { check: CapsuleCheck; noDigest: JSX.Element }) {
  const capsule = () => props.check.capsule
  const memberName = (id: string) => nameIn(capsule().file.members, id)
  const awardName = (id: string) => nameIn(capsule().file.awards, id)
  const awards = () => Object.entries(capsule().result.awards)
  return (
    <>
      <CheckResult check={props.check} noDigest={props.noDigest} />
      <Show when={props.check.differences.length > 0}>
        <DifferenceTable
          differences={props.check.differences}
          nameOf={(id) => (awardName(id) === id ? memberName(id) : awardName(id))}
        />
      </Show>
      <Panel title={t('table')}>
        <PublicTable
          members={capsule().result.members}
          nameOf={memberName}
          gradeOf={(id) => nameIn(capsule().file.grades, id)}
        />
      </Panel>
      <Show when={awards().length > 0}>
        <Panel title={t('awards')}>
          <dl class="fact-list body">
            <For each={awards()}>
              {([id, { recipients }]) => (
                <div>
                  <dt>{awardName(id)}</dt>
                  <dd>{recipients.map(memberName).join('; ') || t('noRecipients')}</dd>
                </div>
              )}
            </For>
          </dl>
        </Panel>
      </Show>
      <Show when={capsule().audit}>
        {(head) => (
          <p class="soft small digest-line">
            {t('audit')}: {head().seq}:{head().hash}
          </p>
        )}
      </Show>
    </>
  )
}
