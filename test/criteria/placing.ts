import { readFileSync } from 'node:fs'
import { readSeasonText } from '../../server/admin/create-season.ts'
import { planSeason } from '../../server/demo/plan.ts'
import type { Placeable } from '../../server/placements/suggest/model.ts'
import { suggest } from '../../server/placements/suggest/suggest.ts'
import { readMarkedGolds } from '../reports/gold.ts'
import type { Tally } from '../reports/measure.ts'
import labels from './marked-criteria.json' with { type: 'json' }

const file = new URL('../../criteria/cum-3-2023.json', import.meta.url)
export const { sheet, members } = readSeasonText(readFileSync(file, 'utf8'))

/** Activities of one member, and the criteria that are right for each; none, or "-", where none is. */
export interface Answered {
  activities: readonly Placeable[]
  right: ReadonlyMap<string, readonly string[]>
}

/** The year of every member of the demo, as it claims it. */
export function demoYears(): Answered[] {
  const roll = members.map(({ id, name }) => ({ id, place: name.split(' ').slice(-2).join(' ') }))
  return planSeason(roll).map(({ activities, claims }) => {
    const places = claims.flatMap(({ criterion, keys }) => keys.map((key) => ({ key, criterion })))
    const codesOf = (id: string) =>
      places.filter(({ key }) => key === id).map(({ criterion }) => criterion)
    return {
      activities: activities.map(({ key, fields }) => ({ ...fields, id: key })),
      right: new Map(activities.map(({ key }) => [key, codesOf(key)])),
    }
  })
}

/** Deeds of reports in other styles, as a report brings them in. */
export function markedReports(prefix: 'dev-' | 'held-'): Answered[] {
  return readMarkedGolds(prefix).map(({ name, year, proposals }) => {
    const codes = Object.entries(labels).find(([key]) => key === name)![1] as string[]
    if (codes.length !== proposals.length) throw new Error(`${name}: ${proposals.length} deeds`)
    return {
      activities: proposals.map(({ text, area, role, money: [sum], partners, countries }, at) => ({
        ...{ id: String(at), title: text.replace(/\s+/gu, ' '), startsOn: String(year) },
        ...{ field: area, role, partners, countries },
        money: sum ? { ...sum, vnd: null } : null,
      })),
      right: new Map(codes.map((code, at) => [String(at), code.split('|')])),
    }
  })
}

/** How many suggestions there are, how many of them are right, and how many activities have an answer. */
export function tally(years: readonly Answered[]): Tally & { wrong: string[] } {
  const all = { right: 0, found: 0, wanted: 0, wrong: [] as string[] }
  for (const { activities, right } of years) {
    const isKnown = (codes: readonly string[]) => codes.length > 0 && !codes.includes('-')
    all.wanted += [...right.values()].filter(isKnown).length
    for (const { activityId, criterion } of suggest(sheet, activities, nothingYet)) {
      all.found += 1
      if (right.get(activityId)!.includes(criterion)) all.right += 1
      else all.wrong.push(`${criterion}: ${activities.find(({ id }) => id === activityId)!.title}`)
    }
  }
  return all
}

/** Nothing is counted, and every criterion is open. */
export const nothingYet = { placed: [], closed: new Set<string>() }
