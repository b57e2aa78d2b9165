import { For, Show } from 'solid-js'
import type { Activity } from '../../../server/activities/schema.ts'
import type { PlacementCriterion } from '../../../server/placements/schema.ts'
import '../../styles/components/placements.css'
import { t } from '../../i18n/placements.ts'
import { useSeason } from '../../layout-season.tsx'
import { anchorOf } from '../sheet/anchor.ts'
import { UnitsField } from '../units/units-field.tsx'
import { type Placements, usePlacements } from './create-placements.ts'
import { reason } from './reason-text.ts'

/** In the row of an activity that counts nowhere: the criterion, proposed or chosen, and the yes to it. */
export function PlaceRow(props: { activity: Activity }) {
  const placements = usePlacements()
  return (
    <Show when={placements}>
      {(work) => (
        <Show
          when={props.activity.claimedUnder.length === 0}
          fallback={
            <Show when={countedNow(work(), props.activity)}>
              {(criterion) => (
                <UndoRow activity={props.activity} work={work()} criterion={criterion()} />
              )}
            </Show>
          }
        >
          <ChooseRow activity={props.activity} work={work()} />
        </Show>
      )}
    </Show>
  )
}

interface RowProps {
  activity: Activity
  work: Placements
}

function ChooseRow(props: RowProps) {
  const { href } = useSeason()
  const chosen = () => props.work.chosenFor(props.activity.id)
  const closed = () => props.work.criterionOf(props.activity.id)?.closed
  const count = async () => {
    const next = followingPlace(props.activity.id)
    await props.work.count([props.work.placeOf(props.activity)])
    if (props.work.failure()) focusPlace(props.activity.id, { preventScroll: true })
    else focusPlace(next)
  }
  return (
    <div class="place">
      <span aria-hidden="true">{t('under')}</span>
      <select
        class="input"
        aria-label={t('underOf', props.activity.title)}
        onChange={(event) => props.work.choose(props.activity.id, event.currentTarget.value)}
      >
        <option value="" selected={chosen() === ''}>
          {t('choose')}
        </option>
        <Options criteria={props.work.criteria().filter(countsActivities)} chosen={chosen()} />
        <optgroup label={t('others')}>
          <Options
            criteria={props.work.criteria().filter((one) => !countsActivities(one))}
            chosen={chosen()}
          />
        </optgroup>
      </select>
      <Show
        when={props.work.saidOf(props.activity) !== null && props.work.unitFor(props.activity.id)}
      >
        {(unit) => (
          <UnitsField
            title={props.activity.title}
            unit={unit()}
            value={props.work.unitsFor(props.activity)}
            said={props.work.saidOf(props.activity)}
            onChange={(units) => props.work.chooseUnits(props.activity.id, units)}
          />
        )}
      </Show>
      <Show
        when={closed()}
        fallback={
          <button
            class="button"
            type="button"
            data-place={props.activity.id}
            aria-label={t('countOf', props.activity.title, chosen())}
            disabled={chosen() === '' || props.work.isWrong(props.activity.id)}
            aria-disabled={props.work.busy()}
            onClick={count}
          >
            {t('count')}
          </button>
        }
      >
        {(why) => (
          <>
            <a class="button" href={href(`/sheet#${anchorOf(chosen())}`)}>
              {t('openAt', chosen())}
            </a>
            <span class="small" role="status">
              {t(`closed.${why()}`)}
            </span>
          </>
        )}
      </Show>
      <Show when={reason(props.work, props.activity)}>
        {(text) => <span class="soft small">{text()}</span>}
      </Show>
    </div>
  )
}

function Options(props: { criteria: readonly PlacementCriterion[]; chosen: string }) {
  return (
    <For each={props.criteria}>
      {(criterion) => (
        <option value={criterion.code} selected={criterion.code === props.chosen}>
          {optionText(criterion)}
        </option>
      )}
    </For>
  )
}

/** Those that take none now are told among the others: what is stated there can be taken back. */
function countsActivities({ closed }: PlacementCriterion): boolean {
  return closed === null || closed === 'stated' || closed === 'not_applicable'
}

function UndoRow(props: RowProps & { criterion: string }) {
  const undo = async () => {
    await props.work.undo([{ activityId: props.activity.id, criterion: props.criterion }])
    focusPlace(props.activity.id)
  }
  return (
    <div class="place">
      <button
        class="inline-button"
        type="button"
        aria-label={t('undoOf', props.activity.title)}
        aria-disabled={props.work.busy()}
        onClick={undo}
      >
        {t('undo')}
      </button>
    </div>
  )
}

/** Where an activity was counted since the page was opened, and still is. */
function countedNow(work: Placements, { id, claimedUnder }: Activity): string | undefined {
  const criterion = work.placedNow(id)
  return criterion !== undefined && claimedUnder.includes(criterion) ? criterion : undefined
}

function optionText({ code, title, closed }: PlacementCriterion): string {
  if (closed === 'stated') return t('stated', `${code} ${title}`)
  if (closed === 'not_applicable') return t('notApplicable', `${code} ${title}`)
  return `${code} ${title}`
}

/** The next activity that waits for a yes; the list is built anew once one is given. */
function followingPlace(id: string): string | undefined {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-place]:enabled')]
  const at = buttons.findIndex((button) => button.dataset.place === id)
  return buttons[at + 1]?.dataset.place
}

function focusPlace(id: string | undefined, options?: FocusOptions): void {
  if (id === undefined) return
  requestAnimationFrame(() =>
    document.querySelector<HTMLButtonElement>(`[data-place="${id}"]`)?.focus(options),
  )
}
