import Paperclip from 'lucide-solid/icons/paperclip'
import { createSignal, For, Show } from 'solid-js'
import type { Leaf } from '../../../scoring/model/node.ts'
import type { ClaimedActivity } from '../../../server/claims/schema.ts'
import '../../styles/components/claims.css'
import { t as activityText } from '../../i18n/activity.ts'
import { t } from '../../i18n/sheet.ts'
import { formatStart } from '../../i18n/spans.ts'
import { t as unitsText } from '../../i18n/units.ts'
import { useSeason } from '../../layout-season.tsx'
import { JointMark } from '../joint/joint-mark.tsx'
import { createKeptMemo } from '../kept-memo.ts'
import { unitOf } from '../ledger/fact-words.ts'
import { OriginMark } from '../organisations/origin-mark.tsx'
import { Status } from '../status.tsx'
import { totalUnits } from '../units/total-units.ts'
import { UnitsField } from '../units/units-field.tsx'
import { unitsSaid } from '../units/units-said.ts'
import type { SheetView } from './create-sheet.ts'
import { EvidenceDialog } from './evidence-dialog.tsx'

/** The activities counted under a criterion, with what each adds and whether it is proven. */
export function ClaimedActivities(props: {
  view: SheetView
  leaf: Leaf
  worthOf?: ((id: string) => string | null) | undefined
  /** Where items are counted: says how many an activity is. */
  onUnits?: ((id: string, units: number) => void) | undefined
  onRemove?: ((id: string) => void) | undefined
}) {
  const { can } = useSeason()
  const [proving, setProving] = createSignal<string>()
  const activities = createKeptMemo(() => props.view.activities(props.leaf.code))
  const known = createKeptMemo(() => new Map(activities().map((one) => [one.id, one])))
  /** Recorded by this member: another's files are not its to add to. */
  const mayProve = (id: string) => {
    const { own, member, activity } = props.view
    const isOwn = activity(id)?.memberId === member.id && activity(id)?.origin === null
    return own.size > 0 && isOwn && can('activity.write')
  }
  return (
    <>
      <h4>{t.activities('counted', activities().length, totalUnits(props.leaf, activities()))}</h4>
      <ul class="claims">
        {/* By id: a row keeps the hand in its field while its number changes. */}
        <For each={activities().map(({ id }) => id)}>
          {(id) => (
            <ClaimedRow
              activity={known().get(id)!}
              unit={unitOf(props.leaf)}
              said={unitsSaid(props.leaf.unit, known().get(id)!.title)}
              worth={props.worthOf?.(id)}
              onUnits={props.onUnits}
              onRemove={props.onRemove}
              onProve={mayProve(id) ? () => setProving(id) : undefined}
            />
          )}
        </For>
      </ul>
      <EvidenceDialog
        activity={props.view.activity(proving() ?? '')}
        memberId={props.view.member.id}
        onClose={() => setProving(undefined)}
      />
    </>
  )
}

function ClaimedRow(props: {
  activity: ClaimedActivity
  unit: string
  said: number | null
  worth: string | null | undefined
  onUnits?: ((id: string, units: number) => void) | undefined
  onRemove?: ((id: string) => void) | undefined
  onProve?: (() => void) | undefined
}) {
  const { href } = useSeason()
  return (
    <li>
      <a class="title" href={href(`/activities/${props.activity.id}`)}>
        {props.activity.title || t.activities('hidden')}
      </a>
      <Show when={props.worth}>{(worth) => <span class="worth">{worth()}</span>}</Show>
      <p class="meta">
        <Show when={props.activity.startsOn}>
          <span>{formatStart(props.activity)}</span>
        </Show>
        <span>{activityText(`role.${props.activity.role}`)}</span>
        <Show
          when={props.onUnits}
          fallback={
            <Show when={props.activity.units > 1}>
              <span>{unitsText('is', props.activity.units, props.unit)}</span>
            </Show>
          }
        >
          {(change) => (
            <UnitsField
              title={props.activity.title}
              unit={props.unit}
              value={props.activity.units}
              said={props.said}
              onChange={(units) => change()(props.activity.id, units)}
            />
          )}
        </Show>
        <Show
          when={props.activity.evidenceCount > 0}
          fallback={<Status state="warn">{t.activities('noEvidence')}</Status>}
        >
          <Status state="ok" icon={Paperclip}>
            {t.activities('evidence', props.activity.evidenceCount)}
          </Status>
        </Show>
        <JointMark state={props.activity.joint} />
        <OriginMark origin={props.activity.origin} />
        <Show when={props.onProve}>
          {(prove) => (
            <button
              class="inline-button"
              type="button"
              aria-label={t.activities('proveNamed', props.activity.title)}
              onClick={() => prove()()}
            >
              {t.activities('prove')}
            </button>
          )}
        </Show>
        <Show when={props.onRemove}>
          {(remove) => (
            <button
              class="inline-button"
              type="button"
              aria-label={t.activities('removeNamed', props.activity.title)}
              onClick={() => remove()(props.activity.id)}
            >
              {t.activities('remove')}
            </button>
          )}
        </Show>
      </p>
    </li>
  )
}
