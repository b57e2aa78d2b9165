import { createAsync } from '@solidjs/router'
import { createSignal, For, Show, Suspense, untrack } from 'solid-js'
import { activityFields } from '../../../scoring/model/activity.ts'
import type { Activity } from '../../../server/activities/schema.ts'
import '../../styles/components/choice.css'
import { getPlacements } from '../../data/placements.ts'
import { t as activityText } from '../../i18n/activity.ts'
import { t } from '../../i18n/sheet.ts'
import { formatStart } from '../../i18n/spans.ts'
import { useSeason } from '../../layout-season.tsx'
import { filterActivities } from '../activity/filter.ts'
import { Dialog } from '../dialog.tsx'
import { createKeptMemo } from '../kept-memo.ts'
import { SelectField } from '../select-field.tsx'
import { Status } from '../status.tsx'
import { TextField } from '../text-field.tsx'
import { moveHere } from './counted.ts'
import type { SheetView } from './create-sheet.ts'
import { groupPicks } from './pick-groups.ts'

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

/** A list of the own activities to tick, those suggested for the criterion first. A tick counts at once. */
export function ActivityPicker(props: ActivityPickerProps) {
  return (
    <Dialog open={props.open} onClose={props.onClose} title={t.picker('title', props.code)}>
      <p>{props.title}</p>
      <Suspense fallback={<p class="soft">{t.picker('looking')}</p>}>
        <Choices {...props} />
      </Suspense>
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
  const standing = createStanding(props)
  const found = createKeptMemo(() =>
    groupPicks(
      filterActivities(props.view.recorded(), { q: q(), field: field(), role: '', month: '' }),
      standing(),
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
            {({ group, activities }) => (
              <>
                <h3>{t.picker(`group.${group}`)}</h3>
                <For each={activities}>
                  {(activity) => (
                    <Choice
                      activity={activity}
                      chosen={props.chosen.includes(activity.id)}
                      elsewhere={elsewhere(props, activity.id)}
                      onTick={(on) => tick(activity.id, on)}
                      onMove={() => moveHere(props.view, props.code, activity.id)}
                    />
                  )}
                </For>
              </>
            )}
          </For>
        </fieldset>
      </Show>
    </>
  )
}

/**
 * What is suggested for the criterion and what counts elsewhere, as it was when the list was opened: what is
 * ticked or moved meanwhile would jump away under the hand.
 */
function createStanding(props: ActivityPickerProps) {
  const { season } = useSeason()
  // The list is of use without suggestions too.
  const proposal = createAsync(() =>
    getPlacements(season().id, props.view.member.id).catch(() => null),
  )
  return createKeptMemo(() => {
    const suggestions = proposal()?.suggestions ?? []
    const own = suggestions.filter(({ criterion }) => criterion === props.code)
    const ids = untrack(() => props.view.recorded().map(({ id }) => id))
    return untrack(() => ({
      suggested: new Set(own.map(({ activityId }) => activityId)),
      elsewhere: new Set(ids.filter((id) => elsewhere(props, id).length > 0)),
    }))
  })
}

/** The other criteria that count an activity. */
function elsewhere({ view, code }: ActivityPickerProps, id: string): readonly string[] {
  return view.claimedUnder(id).filter((other) => other !== code)
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
            {formatStart(props.activity)} · {activityText(`role.${props.activity.role}`)} ·{' '}
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
