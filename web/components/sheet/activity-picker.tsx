import { createSignal, For, Show, untrack } from 'solid-js'
import { activityFields } from '../../../scoring/model/activity.ts'
import type { Activity } from '../../../server/activities/schema.ts'
import '../../styles/components/choice.css'
import { t as activityText } from '../../i18n/activity.ts'
import { formatDay } from '../../i18n/days.ts'
import { t } from '../../i18n/sheet.ts'
import { filterActivities } from '../activity/filter.ts'
import { Dialog } from '../dialog.tsx'
import { createKeptMemo } from '../kept-memo.ts'
import { SelectField } from '../select-field.tsx'
import { Status } from '../status.tsx'
import { TextField } from '../text-field.tsx'
import { moveHere } from './counted.ts'
import type { SheetView } from './create-sheet.ts'
import { likenesses } from './likeness.ts'

export interface ActivityPickerProps {
  view: SheetView
  code: string
  /** What the criterion is about. */
  title: string
  open: boolean
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
  onClose: () => void
}

/** A list of the own activities to tick, those first that count nowhere else. A tick counts at once. */
export function ActivityPicker(props: ActivityPickerProps) {
  return (
    <Dialog open={props.open} onClose={props.onClose} title={t.picker('title', props.code)}>
      <p>{props.title}</p>
      <Choices {...props} />
      <p class="row apart">
        <span class="soft small" role="status">
          {t.picker('chosen', props.chosen.length)}
        </span>
        <button class="button primary" type="button" onClick={() => props.onClose()}>
          {t.picker('done')}
        </button>
      </p>
    </Dialog>
  )
}

function Choices(props: ActivityPickerProps) {
  const [q, setQ] = createSignal('')
  const [field, setField] = createSignal<Activity['field'] | ''>('')
  const found = createKeptMemo(() =>
    waitingFirst(
      filterActivities(props.view.recorded(), { q: q(), field: field(), role: '', month: '' }),
      props,
    ),
  )
  const tick = (id: string, on: boolean) =>
    props.onChange(on ? [...props.chosen, id] : props.chosen.filter((other) => other !== id))
  return (
    <>
      <div class="fields">
        <TextField label={t.picker('search')} type="search" value={q()} onInput={setQ} />
        <SelectField
          label={t.picker('field')}
          value={field()}
          none={t.picker('allFields')}
          options={activityFields.map((value) => ({
            value,
            label: activityText(`field.${value}`),
          }))}
          onChange={setField}
        />
      </div>
      <Show
        when={found().length > 0}
        fallback={
          <p class="soft">{t.picker(props.view.recorded().length > 0 ? 'nothing' : 'empty')}</p>
        }
      >
        <fieldset class="pick-list" aria-label={t.picker('list')}>
          <For each={found()}>
            {(activity) => (
              <Choice
                activity={activity}
                chosen={props.chosen.includes(activity.id)}
                elsewhere={props.view
                  .claimedUnder(activity.id)
                  .filter((other) => other !== props.code)}
                onTick={(on) => tick(activity.id, on)}
                onMove={() => moveHere(props.view, props.code, activity.id)}
              />
            )}
          </For>
        </fieldset>
      </Show>
    </>
  )
}

function Choice(props: {
  activity: Activity
  chosen: boolean
  elsewhere: readonly string[]
  onTick: (on: boolean) => void
  /** Counts it here instead of elsewhere. */
  onMove: () => void
}) {
  let box!: HTMLInputElement
  return (
    <div class="pick">
      <label class="choice">
        <input
          type="checkbox"
          ref={box}
          checked={props.chosen}
          onChange={(event) => props.onTick(event.currentTarget.checked)}
        />
        <span>
          {props.activity.title}
          <br />
          <span class="soft small">
            {formatDay(props.activity.startsOn)} · {activityText(`role.${props.activity.role}`)} ·{' '}
            {activityText(`field.${props.activity.field}`)}
            <Show when={props.elsewhere.length > 0}>
              {' · '}
              {t.picker('countedAt', props.elsewhere.join(', '))}
            </Show>
          </span>
        </span>
      </label>
      <Show when={props.elsewhere.length > 0}>
        <p class="row">
          <button
            class="inline-button"
            type="button"
            onClick={() => {
              props.onMove()
              box.focus() // the button goes with the other place
            }}
          >
            {t.picker('move', props.elsewhere.join(', '))}
          </button>
          <Show when={!props.chosen} fallback={<Status state="warn">{t.picker('isBoth')}</Status>}>
            <button class="inline-button" type="button" onClick={() => props.onTick(true)}>
              {t.picker('both')}
            </button>
          </Show>
        </p>
      </Show>
    </div>
  )
}

/**
 * Those first that no other criterion counts, of each part those that speak of what the criterion is about,
 * then the latest recorded. What is ticked or moved meanwhile stays where it is: it would jump away under
 * the hand.
 */
function waitingFirst(
  activities: readonly Activity[],
  { view, code, title }: Pick<ActivityPickerProps, 'view' | 'code' | 'title'>,
): Activity[] {
  const counted = untrack(
    () =>
      new Set(
        activities.flatMap(({ id }) =>
          view.claimedUnder(id).some((other) => other !== code) ? [id] : [],
        ),
      ),
  )
  const likeness = likenesses(title, activities.map(told))
  const like = new Map(activities.map(({ id }, at) => [id, likeness[at]!]))
  return activities.toSorted(
    (a, b) =>
      Number(counted.has(a.id)) - Number(counted.has(b.id)) ||
      like.get(b.id)! - like.get(a.id)! ||
      latestFirst(a, b) ||
      activityFields.indexOf(a.field) - activityFields.indexOf(b.field),
  )
}

function told({ title, role, field }: Activity): string {
  return `${title}. ${activityText(`role.${role}`)}, ${activityText(`field.${field}`)}`
}

function latestFirst(a: Activity, b: Activity): number {
  return a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0
}
