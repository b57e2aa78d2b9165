import Plus from 'lucide-solid/icons/plus'
import { createSignal, For, Show } from 'solid-js'
import { countsItems } from '../../../scoring/claim.ts'
import '../../styles/components/notice.css'
import { formatNumber } from '../../i18n/numbers.ts'
import { t } from '../../i18n/sheet.ts'
import { unitOf } from '../ledger/fact-words.ts'
import { Notice } from '../notice.tsx'
import { ActivityPicker } from './activity-picker.tsx'
import { ClaimedActivities } from './claimed-activities.tsx'
import { count, worthOf } from './counted.ts'
import type { OwnClaim } from './create-claim.ts'
import type { SheetView } from './create-sheet.ts'
import { entryOf } from './entry.ts'
import { RecordDialog } from './record-dialog.tsx'

/** The activities that a criterion counts: picked from the recorded ones, or recorded now. */
export function PickedActivities(props: { view: SheetView; own: OwnClaim }) {
  const [open, setOpen] = createSignal(false)
  const [recording, setRecording] = createSignal(false)
  const code = () => props.own.node.code
  const ids = () => props.own.input.activityIds
  const worth = (id: string) => {
    const units = props.own.input.units?.[id]
    const whose = { memberId: props.view.member.id, units }
    const amount = worthOf(props.own.node, props.view.activity(id), whose)
    if (amount === null) return t.activities('noWorth')
    // Where items are counted the field says it, except of a share in a joint activity.
    if (countsItems(props.own.node) && amount === String(units ?? 1)) return null
    return `${formatNumber(amount)} ${unitOf(props.own.node)}`
  }
  return (
    <div class="stack close">
      <Show when={ids().length > 0} fallback={<NothingPicked own={props.own} />}>
        <ClaimedActivities
          view={props.view}
          leaf={props.own.node}
          worthOf={worth}
          onUnits={countsItems(props.own.node) ? props.own.setUnits : undefined}
          onRemove={(id) =>
            count(
              props.own,
              ids().filter((other) => other !== id),
            )
          }
        />
      </Show>
      <p class="row">
        <button class="button" type="button" onClick={() => setOpen(true)}>
          <Plus class="icon" aria-hidden="true" />
          {t.activities('pick')}
        </button>
        <button class="button plain" type="button" onClick={() => setRecording(true)}>
          {t.activities('add')}
        </button>
      </p>
      <For each={ids().flatMap((id) => countedElsewhere(props.view, code(), id))}>
        {({ title, codes }) => (
          <Notice state="warn">{t.activities('also', title, codes.join(', '))}</Notice>
        )}
      </For>
      <ActivityPicker
        view={props.view}
        code={code()}
        title={props.own.node.title}
        open={open()}
        chosen={ids()}
        onChange={(next) => count(props.own, next)}
        onClose={() => setOpen(false)}
      />
      <RecordDialog
        view={props.view}
        open={recording()}
        onClose={() => setRecording(false)}
        onRecorded={({ id }) => count(props.own, [...ids(), id])}
      />
    </div>
  )
}

/** What can be done while nothing is picked; nothing to say once the figure is stated instead. */
function NothingPicked(props: { own: OwnClaim }) {
  const measured = () => {
    const entry = entryOf(props.own.node)
    return entry.kind === 'figures' ? entry : null
  }
  return (
    <Show when={measured() && props.own.input.figures[measured()!.measured] === undefined}>
      <p>{t.activities(measured()!.names.length > 1 ? 'noneOfPlan' : 'none')}</p>
    </Show>
  )
}

function countedElsewhere(view: SheetView, code: string, id: string) {
  const codes = view.claimedUnder(id).filter((other) => other !== code)
  return codes.length > 0 ? [{ title: view.activity(id)?.title ?? '', codes }] : []
}
