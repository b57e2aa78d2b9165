import { leavesOf } from '../../../scoring/model/sheet.ts'
import { getActivities } from '../../data/activities.ts'
import { getChanges } from '../../data/adoption.ts'
import { getDocket, getExplanations } from '../../data/appeals.ts'
import { getChecks } from '../../data/checks.ts'
import { getComments } from '../../data/comments.ts'
import { getMotions } from '../../data/conference.ts'
import { getMerges } from '../../data/joint.ts'
import { getPublishing } from '../../data/publishing.ts'
import { getSheet } from '../../data/sheet.ts'
import type { Season } from '../../layout-season.tsx'
import { isTellersTurn } from '../conference/teller-turn.ts'
import { changedCells } from '../explain/changed-cells.ts'
import type { Wait, Waits } from './steps.ts'

/** How many of each kind wait for the reader; asked only where the reader may act, and the time is right. */
export async function loadWaits(context: Season): Promise<Waits> {
  const { season, can } = context
  const [{ id, phase }, own] = [season(), context.works() ? context.own()?.id : undefined]
  const counts: Record<Wait, () => Promise<number> | number> = {
    answer: () => (can('comment.answer') ? count(getComments(id), (each) => each.mayAnswer) : 0),
    confirm: () => (can('change.decide') ? count(getChanges(id), (each) => each.mayAccept) : 0),
    check: () => (own && can('check.write') ? toCheck(id, own) : 0),
    explain: () => (own && can('explanation.give') ? toExplain(context, own) : 0),
    judge: () =>
      can('appeal.decide')
        ? getDocket(id).then(({ appeals }) => appeals.filter((each) => each.mayDecide).length)
        : 0,
    vote: () =>
      can('motion.vote')
        ? count(getMotions(id), ({ state, mine }) => state === 'open' && mine.some((m) => !m.cast))
        : 0,
    tell: () =>
      can('motion.tell')
        ? count(getMotions(id), (motion) => isTellersTurn(motion, season().memberId))
        : 0,
    sign: () => (own && can('joint.sign') ? toSign(id, own) : 0),
    merge: () =>
      own && can('merge.decide')
        ? count(getMerges(id), ({ state, kept }) => state === 'proposed' && kept.memberId === own)
        : 0,
    countersign: () =>
      can('publication.decide') && (phase === 'conference' || phase === 'published')
        ? getPublishing(id).then((it) => it.proposals.filter((each) => each.mayAccept).length)
        : 0,
  }
  const kinds = Object.entries(counts).map(async ([kind, ask]) => [kind, await ask()] as const)
  return Object.fromEntries(await Promise.all(kinds)) as Waits
}

async function count<Row>(rows: Promise<readonly Row[]>, waits: (row: Row) => boolean) {
  return (await rows).filter(waits).length
}

async function toCheck(seasonId: string, own: string): Promise<number> {
  const { checks } = await getChecks(seasonId)
  return checks.filter(({ checker, sentAt }) => checker === own && sentAt === null).length
}

async function toExplain({ season }: Season, own: string): Promise<number> {
  const { id, rules } = season()
  const [sheet, explanations] = await Promise.all([getSheet(id, own), getExplanations(id)])
  const answers = explanations.filter(({ member }) => member === own)
  const codes = leavesOf(rules.sheet).map(({ code }) => code)
  return changedCells(sheet.values, answers, codes).filter(({ answered }) => !answered).length
}

/** Joint activities that others recorded with the own organisation, which has said nothing of them yet. */
function toSign(seasonId: string, own: string): Promise<number> {
  return count(getActivities(seasonId, { member: own }), ({ partnerStates }) =>
    partnerStates.some(({ mine, state }) => mine && state === 'unsigned'),
  )
}
