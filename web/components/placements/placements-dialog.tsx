import { createSignal, For, Show } from 'solid-js'
import type { Activity } from '../../../server/activities/schema.ts'
import '../../styles/components/choice.css'
import '../../styles/components/placements.css'
import { formatDay } from '../../i18n/days.ts'
import { t } from '../../i18n/placements.ts'
import { Dialog } from '../dialog.tsx'
import { UnitsField } from '../units/units-field.tsx'
import type { Placements } from './create-placements.ts'
import { reason } from './reason-text.ts'
import { RefusalNotice } from './refusal-notice.tsx'

interface DialogProps {
  work: Placements
  open: boolean
  onClose: () => void
}

/** Lists what would be counted where, to be looked through; only the button at its end counts it. */
export function PlacementsDialog(props: DialogProps) {
  return (
    <Dialog open={props.open} onClose={props.onClose} title={t('title')}>
      <Plan {...props} />
    </Dialog>
  )
}

function Plan(props: DialogProps) {
  const [left, setLeft] = createSignal<ReadonlySet<string>>(new Set())
  const wanted = () => props.work.planned().filter(({ activityId }) => !left().has(activityId))
  const wrong = () => wanted().some(({ activityId }) => props.work.isWrong(activityId))
  const groups = () =>
    props.work.criteria().flatMap((criterion) => {
      const of = props.work
        .plannedNow()
        .filter(({ id }) => props.work.chosenFor(id) === criterion.code)
      return of.length > 0 ? [{ criterion, of }] : []
    })
  const tick = (id: string, on: boolean) => {
    const others = [...left()].filter((other) => other !== id)
    setLeft(new Set(on ? others : [...others, id]))
  }
  const count = async () => {
    await props.work.count(wanted())
    if (!props.work.failure()) props.onClose()
  }
  return (
    <>
      <p>
        {t('plan', props.work.planned().length, groups().length)} {t('what')}
        <Show when={props.work.plannedNext() > 0}>
          {' '}
          {t('next', props.work.planned().length, props.work.plannedNext())}
        </Show>
      </p>
      <section class="place-plan" tabindex="0" aria-label={t('title')}>
        <For each={groups()}>
          {({ criterion, of }) => (
            <fieldset>
              <legend>
                {criterion.code} {criterion.title}
              </legend>
              <For each={of}>
                {(activity) => (
                  <Item
                    work={props.work}
                    activity={activity}
                    on={!left().has(activity.id)}
                    onTick={(on) => tick(activity.id, on)}
                  />
                )}
              </For>
            </fieldset>
          )}
        </For>
      </section>
      <Show when={props.work.failure()}>{(refusal) => <RefusalNotice refusal={refusal()} />}</Show>
      <p class="row apart">
        <button class="button" type="button" onClick={() => props.onClose()}>
          {t('later')}
        </button>
        <button
          class="button primary"
          type="button"
          disabled={wanted().length === 0 || wrong()}
          aria-disabled={props.work.busy()}
          onClick={count}
        >
          {props.work.busy()
            ? t('counting')
            : wanted().length > 0
              ? t('all', wanted().length)
              : t('none')}
        </button>
      </p>
    </>
  )
}

function Item(props: {
  work: Placements
  activity: Activity
  on: boolean
  onTick: (on: boolean) => void
}) {
  const said = () => props.work.saidOf(props.activity)
  return (
    <div class="place-item">
      <label class="choice">
        <input
          type="checkbox"
          checked={props.on}
          onChange={(event) => props.onTick(event.currentTarget.checked)}
        />
        <span>
          {props.activity.title}
          <br />
          <span class="soft small">
            {[formatDay(props.activity.startsOn), reason(props.work, props.activity)]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
      </label>
      <Show when={props.on && said() !== null && props.work.unitFor(props.activity.id)}>
        {(unit) => (
          <UnitsField
            title={props.activity.title}
            unit={unit()}
            value={props.work.unitsFor(props.activity)}
            said={said()}
            onChange={(units) => props.work.chooseUnits(props.activity.id, units)}
          />
        )}
      </Show>
    </div>
  )
}
