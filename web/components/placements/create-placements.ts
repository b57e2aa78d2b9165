import { createAsync } from '@solidjs/router'
import { createContext, createSignal, useContext } from 'solid-js'
import { createStore } from 'solid-js/store'
import type { Activity } from '../../../server/activities/schema.ts'
import {
  type CountedPlace,
  mostPlaces,
  type Place,
  type PlacementProposal,
  type Suggestion,
} from '../../../server/placements/schema.ts'
import { placeActivities } from '../../data/place-activities.ts'
import { getPlacements } from '../../data/placements.ts'
import { createKeptMemo } from '../kept-memo.ts'
import { noUnits } from '../units/read-units.ts'
import { unitsSaid } from '../units/units-said.ts'
import { type Refusal, refusalOf } from './refusal.ts'

/** What was counted, or taken back, last, as the server says it; `undone` where it was taken back. */
interface Last {
  places: readonly Place[]
  undone: boolean
  /** How many were not there any more to be taken back: somebody took them out or moved them meanwhile. */
  gone: number
}

const nothing: PlacementProposal = { criteria: [], suggestions: [] }

/** The activities that count nowhere, with the criterion chosen for each: the proposed one till another is. */
export function createPlacements(
  whose: { seasonId: string; memberId: string },
  activities: () => readonly Activity[],
) {
  const proposal = createAsync(() => getPlacements(whose.seasonId, whose.memberId), {
    initialValue: nothing,
  })
  const [chosen, setChosen] = createStore<Record<string, string>>({})
  const [chosenUnits, setUnits] = createStore<Record<string, number | undefined>>({})
  const [last, setLast] = createSignal<Last | null>(null)
  const [placed, setPlaced] = createStore<Record<string, string | undefined>>({})
  const [busy, setBusy] = createSignal(false)
  const [failure, setFailure] = createSignal<Refusal | null>(null)
  const suggestions = createKeptMemo(
    () => new Map(proposal().suggestions.map((one) => [one.activityId, one])),
  )
  const waiting = createKeptMemo(() =>
    activities().filter(({ claimedUnder }) => claimedUnder.length === 0),
  )
  const chosenFor = (id: string) => chosen[id] ?? suggestions().get(id)?.criterion ?? ''

  const criteria = createKeptMemo(() => new Map(proposal().criteria.map((one) => [one.code, one])))
  const unitFor = (id: string) => criteria().get(chosenFor(id))?.unit ?? null
  const saidOf = ({ id, title }: Pick<Activity, 'id' | 'title'>) => unitsSaid(unitFor(id), title)
  const unitsFor = (activity: Pick<Activity, 'id'>) =>
    unitFor(activity.id) === null ? 1 : (chosenUnits[activity.id] ?? 1)

  const placeOf = (activity: Pick<Activity, 'id'>): CountedPlace => {
    const place = { activityId: activity.id, criterion: chosenFor(activity.id) }
    const several = unitsFor(activity)
    return several > 1 ? { ...place, units: several } : place
  }
  const isWrong = (id: string) => isOpen(id) && unitsFor({ id }) === noUnits
  /** The criterion chosen for an activity. */
  const criterionOf = (id: string) => criteria().get(chosenFor(id))
  const isOpen = (id: string) => criterionOf(id)?.closed === null
  const open = () => waiting().filter(({ id }) => isOpen(id))
  const plannedNow = () => open().slice(0, mostPlaces)
  const planned = () => plannedNow().map(placeOf)

  const send = async (count: readonly CountedPlace[], release: readonly Place[]) => {
    if (busy()) return
    setBusy(true)
    setFailure(null)
    const titles = new Map(activities().map(({ id, title }) => [id, title]))
    try {
      const answer = await placeActivities(whose, { count: [...count], release: [...release] })
      for (const { activityId, criterion } of answer.counted) setPlaced(activityId, criterion)
      for (const { activityId } of release) setPlaced(activityId, undefined)
      setLast(
        count.length > 0
          ? { places: answer.counted, undone: false, gone: 0 }
          : {
              ...{ places: answer.released, undone: true },
              gone: release.length - answer.released.length,
            },
      )
    } catch (error) {
      setFailure(refusalOf(error, { count, release }, (id) => titles.get(id)))
    } finally {
      setBusy(false)
    }
  }

  return {
    criteria: () => proposal().criteria,
    waiting,
    suggestionFor: (id: string): Suggestion | undefined => suggestions().get(id),
    chosenFor,
    criterionOf,
    choose(id: string, criterion: string) {
      setChosen(id, criterion)
      setUnits(id, undefined) // of another criterion it is another number
    },
    /** Every waiting activity for which a criterion is chosen or proposed, as many as can be sent at once. */
    planned,
    /** The same as activities: theirs do not change with a number that is typed. */
    plannedNow,
    /** How many more have to wait till those are counted. */
    plannedNext: () => open().length - plannedNow().length,
    /** How many of them are planned as proposed. */
    asProposed: () =>
      planned().filter(
        ({ activityId, criterion }) => suggestions().get(activityId)?.criterion === criterion,
      ).length,
    /** For how many waiting activities there is a suggestion. */
    suggested: () => waiting().filter(({ id }) => suggestions().has(id)).length,
    /** Where it was counted since the page was opened: its row stays where it is. */
    placedNow: (id: string) => placed[id],
    /** The place of an activity as it is chosen now. */
    placeOf,
    /** What the chosen criterion counts; null where it does not count items. */
    unitFor,
    /** How many its title says it is, for the criterion chosen. */
    saidOf,
    /** How many items it is to count for: one till a person says another number. */
    unitsFor,
    /** Whether what a person typed for it is no number: then it cannot be counted. */
    isWrong,
    chooseUnits: (id: string, count: number) => setUnits(id, count),
    count: (places: readonly CountedPlace[]) => send(places, []),
    undo: (places: readonly Place[]) => send([], places),
    last,
    busy,
    failure,
  }
}
export type Placements = ReturnType<typeof createPlacements>

/** Present where activities may be placed: rows offer it there. */
export const PlacementsContext = createContext<Placements>()
export const usePlacements = () => useContext(PlacementsContext)
