import Pencil from 'lucide-solid/icons/pencil'
import Trash2 from 'lucide-solid/icons/trash-2'
import { createSignal, For, Show } from 'solid-js'
import type { Activity } from '../../../server/activities/schema.ts'
import { t } from '../../i18n/activity.ts'
import { formatInstant } from '../../i18n/days.ts'
import { useSeason } from '../../layout-season.tsx'
import { PartnersPanel } from '../joint/partners-panel.tsx'
import { Notice } from '../notice.tsx'
import { PageHead } from '../page-head.tsx'
import { Panel } from '../panel.tsx'
import { ActivityFacts } from './activity-facts.tsx'
import { AddEvidence } from './add-evidence.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { WithdrawDialog } from './withdraw-dialog.tsx'

/** One activity with all that is known of it. */
export function ActivityDetail(props: {
  activity: Activity
  mayWrite: boolean
  onEdit: () => void
}) {
  const { own, href } = useSeason()
  const [asking, setAsking] = createSignal(false)
  const changed = () => props.activity.updatedAt !== props.activity.createdAt
  return (
    <>
      <PageHead
        title={props.activity.title}
        sub={t('written', props.activity.createdBy, formatInstant(props.activity.createdAt))}
        actions={
          <Show when={props.mayWrite}>
            <button class="button" type="button" onClick={() => props.onEdit()}>
              <Pencil class="icon" />
              {t('edit')}
            </button>
            <button class="button plain danger" type="button" onClick={() => setAsking(true)}>
              <Trash2 class="icon" />
              {t('withdraw')}
            </button>
          </Show>
        }
      />
      <div class="columns">
        <Panel title={t('detail')}>
          <ActivityFacts activity={props.activity} />
          <Show when={changed()}>
            <p class="body soft small">
              {t('changed', props.activity.updatedBy, formatInstant(props.activity.updatedAt))}
            </p>
          </Show>
        </Panel>
        <div class="stack">
          <Show when={props.activity.partnerStates.length > 0}>
            <PartnersPanel activity={props.activity} />
          </Show>
          <Panel title={t('evidence')}>
            <div class="body">
              <Show when={props.mayWrite} fallback={<Files activity={props.activity} />}>
                <AddEvidence activity={props.activity} memberId={own()?.id ?? ''} />
              </Show>
            </div>
          </Panel>
          <Panel title={t('claims')}>
            <div class="body stack close">
              <Show
                when={props.activity.claimedUnder.length > 0}
                fallback={
                  <p>
                    {t('notClaimed')}{' '}
                    <Show when={props.mayWrite}>
                      <a href={href('/sheet')}>{t('claimHere')}</a>
                    </Show>
                  </p>
                }
              >
                <p class="row">
                  <For each={props.activity.claimedUnder}>
                    {(code) => <span class="tag">{t('claimedUnder', code)}</span>}
                  </For>
                </p>
              </Show>
            </div>
          </Panel>
        </div>
      </div>
      <WithdrawDialog activity={props.activity} open={asking()} onClose={() => setAsking(false)} />
    </>
  )
}

function Files(props: { activity: Activity }) {
  const { season } = useSeason()
  return (
    <Show
      when={props.activity.evidence.length > 0}
      fallback={<Notice state="warn">{t('noEvidence')}</Notice>}
    >
      <EvidenceList seasonId={season().id} evidence={props.activity.evidence} />
    </Show>
  )
}
