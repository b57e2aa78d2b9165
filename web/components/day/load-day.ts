import type { Activity } from '../../../server/activities/schema.ts'
import type { Phase } from '../../../server/seasons/schema.ts'
import { getActivities } from '../../data/activities.ts'
import { getReview } from '../../data/review.ts'
import { getSeasonFile } from '../../data/season-file.ts'
import { getSheet } from '../../data/sheet.ts'
import { getStandings } from '../../data/standings.ts'
import { locale } from '../../i18n/locale.ts'
import type { Season } from '../../layout-season.tsx'
import { openCells } from '../review/open-cells.ts'
import type { Ground } from './steps.ts'
import { loadWaits } from './waits.ts'

/** While there is no sheet to look at. */
const beforeSheets: readonly Phase[] = ['setup', 'comment', 'record', 'self-score']

/**
 * All that "my day" tells. The engine is fetched beside the season file, so that the first page of the
 * day does not wait for it before asking.
 */
export async function loadDay(context: Season) {
  const { season, own, works, can } = context
  // All that can change is read before anything is waited for: read later, while a refresh is still under
  // way, it would be what was before.
  const { id, phase, members, memberId } = season()
  const member = works() ? own() : undefined
  const rights = rightsNow(can)
  // Before the sheets are in there is nothing to rank, even for the lead who may look.
  const verifying = !beforeSheets.includes(phase)
  const sees = can('standings.read') && verifying
  const heads = rights.mayVerify || rights.mayDecide || rights.mayMove
  const [file, engine, sheet, activities, matrix, standings, waits] = await Promise.all([
    getSeasonFile(id),
    import('./progress.ts'),
    member ? getSheet(id, member.id) : null,
    member ? getActivities(id, { member: member.id }) : [],
    can('review.read') && heads && verifying ? getReview(id) : null,
    sees ? getStandings(id, { stage: 'verified', fallback: true, language: locale() }) : null,
    loadWaits(context),
  ])
  const progress = sheet && engine.progressOf(engine.withClaims(file, sheet), sheet.member.id)
  const ground: Ground = {
    phase,
    sheet: member ? { state: member.sheetState, returnReason: member.returnReason } : null,
    ...rights,
    seesStandings: sees,
    activities: activities.length,
    bare: activities.filter((each) => each.evidence.length === 0 && isKept(each, member?.id))
      .length,
    unclaimed: can('claim.write')
      ? activities.filter(({ claimedUnder }) => claimedUnder.length === 0).length
      : 0,
    missing: progress && {
      count: progress.missing.length,
      first: progress.missing[0] ?? null,
    },
    toVerify: matrix && countCells(openCells(matrix, memberId)),
    open: standings?.questions.filter(({ kind }) => kind !== 'missing').length ?? null,
    blank: standings?.questions.filter(({ kind }) => kind === 'missing').length ?? 0,
    members: members.length,
    submitted: members.filter(({ sheetState }) => sheetState === 'submitted').length,
    returned: members.filter(({ sheetState }) => sheetState === 'returned').length,
    waits,
  }
  return { ground, progress, activities, standings }
}

/** Whether the member adds evidence to a record itself: its own, or one that it took over. */
function isKept({ memberId, origin }: Activity, ownId: string | undefined): boolean {
  return memberId === ownId || origin?.kind === 'predecessor'
}

function rightsNow(can: Season['can']) {
  return {
    maySubmit: can('sheet.submit'),
    mayRecord: can('activity.write'),
    mayVerify: can('sheet.verify'),
    mayDecide: can('award.decide'),
    mayMove: can('season.move'),
    mayComment: can('comment.make'),
  }
}

/** How many cells, and of how many members. */
function countCells(cells: readonly { member: string }[]) {
  return { cells: cells.length, members: new Set(cells.map(({ member }) => member)).size }
}

export type Day = Awaited<ReturnType<typeof loadDay>>
