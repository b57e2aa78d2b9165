import { createMemo, For, Show } from 'solid-js'
import type { Activity } from '../../../server/activities/schema.ts'
import { t } from '../../i18n/activity.ts'
import { problemText } from '../../i18n/problem.ts'
import { useSeason } from '../../layout-season.tsx'
import { Notice } from '../notice.tsx'
import { evidenceAdder } from './create-evidence-adder.ts'
import { EvidenceList } from './evidence-list.tsx'
import { FileDrop } from './file-drop.tsx'
import { PendingFileRow } from './pending-file-row.tsx'

/** The files of a recorded activity, and the place to add more: without opening its form. */
export function AddEvidence(props: { activity: Activity; memberId: string }) {
  const { season } = useSeason()
  const adder = createMemo(() => {
    const one = evidenceAdder(season().id, props.memberId, props.activity.id)
    one.show(props.activity)
    return one
  })
  return (
    <div class="stack close">
      <Show
        when={props.activity.evidence.length > 0}
        fallback={<Notice state="warn">{t('noEvidence')}</Notice>}
      >
        <EvidenceList seasonId={season().id} evidence={props.activity.evidence} />
      </Show>
      <Show when={adder().failure()}>
        {(failure) => (
          <Notice state="bad" alert>
            {problemText(failure())}
          </Notice>
        )}
      </Show>
      <ul class="files">
        <For each={adder().uploads.pending()}>
          {(one) => <PendingFileRow one={one} uploads={adder().uploads} />}
        </For>
      </ul>
      <FileDrop uploads={adder().uploads} />
    </div>
  )
}
