import { readFileSync } from 'node:fs'
import type { Store } from '../../db/store.ts'
import type { SeasonFile } from '../../scoring/model/season.ts'
import { readSeasonText } from '../admin/create-season.ts'
import { shortNames } from '../admin/short-names.ts'
import { demoAccountsOf, leadId } from './accounts.ts'
import { extendDemoDeadline, setDemoCalendar } from './calendar.ts'
import { planOpening, planSeason } from './plan.ts'
import { playMember } from './play-member.ts'
import { prepare } from './prepare.ts'
import { openStage } from './stage.ts'
import { verifyMember } from './verify-member.ts'

/** Cụm 3's season of 2023: a model sheet. */
const model = readSeasonText(
  readFileSync(new URL('../../criteria/cum-3-2023.json', import.meta.url), 'utf8'),
)
const names = shortNames(model.members.map(({ name }) => name))
const members = model.members.map(({ id }, index) => ({ id, shortName: names[index] ?? id }))

/** The accounts that the demonstration shows, in the order of the roll, the administrator last. */
export const demoAccounts = demoAccountsOf(members)

/**
 * Fills an empty database with two seasons of Cụm 3: 2023, verified and at its conference; 2024, open for
 * recording. Everything is done by the same services as on screen, at the times of those years, so that
 * every right is checked and the audit trail tells the year as it would have been.
 */
export async function seedDemo(store: Store, { dataDir }: { dataDir: string }): Promise<void> {
  const time = { now: new Date('2023-01-03T01:00:00Z') }
  const clock = () => time.now
  const next = nextYear(model)
  await prepare(store, clock, { accounts: demoAccounts, seasons: [model, next] })
  const stage = (season: SeasonFile) => openStage({ store, clock, dataDir, year: season.year })
  await playWholeYear(await stage(model), time)
  await playOpening(await stage(next), time)
}

type Stage = Awaited<ReturnType<typeof openStage>>
type Time = { now: Date }

async function playWholeYear(stage: Stage, time: Time): Promise<void> {
  const plans = planSeason(members.map(({ id, shortName }) => ({ id, place: shortName })))
  const keys = new Map<string, string>()
  await setDemoCalendar(await stage.actAs(leadId))
  time.now = new Date('2023-11-14T02:00:00Z')
  for (const plan of plans) await playMember(stage, plan, keys)
  time.now = new Date('2023-11-15T01:00:00Z')
  await stage.move('self-score')
  await extendDemoDeadline(await stage.actAs(leadId))
  for (const { memberId } of plans) await stage.submit(memberId)
  time.now = new Date('2023-11-24T02:00:00Z')
  await stage.move('verify')
  for (const plan of plans) await verifyMember(stage, plan)
  time.now = new Date('2023-12-18T01:00:00Z')
  await stage.move('conference')
}

async function playOpening(stage: Stage, time: Time): Promise<void> {
  time.now = new Date('2024-01-15T02:00:00Z')
  await setDemoCalendar(await stage.actAs(leadId))
  time.now = new Date('2024-05-06T02:00:00Z')
  for (const [index, { id, shortName }] of members.entries()) {
    const activities = planOpening(id, shortName, index, 2024)
    const claims = activities.map(({ key }) => ({
      criterion: key.split('/')[1] ?? key,
      keys: [key],
      figures: {},
      note: '',
    }))
    await playMember(stage, { memberId: id, activities, claims, verified: {} }, new Map())
  }
}

/** The same model sheet for the year after. */
function nextYear(season: SeasonFile): SeasonFile {
  const year = season.year + 1
  const renamed = (text: string) => text.replace(String(season.year), String(year))
  const sheet = { ...season.sheet, title: renamed(season.sheet.title) }
  return { ...season, title: renamed(season.title), year, sheet }
}
