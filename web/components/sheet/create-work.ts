import { usesActivities } from '../../../scoring/claim.ts'
import { isGroup, type Node } from '../../../scoring/model/node.ts'
import { allNodes, leavesOf } from '../../../scoring/model/sheet.ts'
import type { Activity } from '../../../server/activities/schema.ts'
import type { ClaimedActivity } from '../../../server/claims/schema.ts'
import { createKeptMemo } from '../kept-memo.ts'
import { briefOf, countedOf } from './counted.ts'
import { createClaim, type OwnClaim } from './create-claim.ts'
import type { SheetOptions } from './create-sheet.ts'
import { alsoCounted, whereCounted } from './twice.ts'

/** The claims that are worked on, with the activities that they may count. Empty for a sheet that is read. */
export function createWork(options: SheetOptions) {
  const { file, loaded, editable } = options
  const activities = createKeptMemo(
    () => new Map(options.recorded().map((activity) => [activity.id, activity])),
  )
  const activity = (id: string) => activities().get(id)
  const claim = <Of extends Node>(node: Of): [string, OwnClaim<Of>] => [
    node.code,
    ownClaim(options, node, activity),
  ]
  const groups = allNodes(file.sheet).filter(isGroup)
  const own = new Map(editable ? leavesOf(file.sheet).map(claim) : [])
  const ownGroups = new Map(
    editable ? groups.filter((group) => group.not_applicable).map(claim) : [],
  )
  const claimed = new Map(loaded.claims.map((one) => [one.criterion, one.activityIds]))
  const counting = leavesOf(file.sheet).filter(usesActivities)
  const idsOf = (code: string) => own.get(code)?.input.activityIds ?? claimed.get(code) ?? []
  const counted = createKeptMemo(() =>
    whereCounted(counting.map(({ code }) => [code, idsOf(code)])),
  )
  return {
    own,
    ownGroups,
    activity,
    claimOf: (code: string) => own.get(code) ?? ownGroups.get(code),
    /** The criteria that count an activity now. */
    claimedUnder: (id: string) => counted().get(id) ?? [],
    alsoCountedAt: (code: string) => alsoCounted(counted(), code),
    /** As listed, as the server last knew it in the claim, or at least that there is one. */
    brief(id: string, known: readonly ClaimedActivity[]): Omit<ClaimedActivity, 'units'> {
      const found = activity(id)
      if (found) return briefOf(found, loaded.member.id)
      const old = known.find((one) => one.id === id)
      const unknown = { id, title: '', startsOn: '', endsOn: null, role: 'take-part' as const }
      return old ?? { ...unknown, evidenceCount: 0, joint: null, origin: null }
    },
  }
}

function ownClaim<Of extends Node>(
  { seasonId, file, loaded }: SheetOptions,
  node: Of,
  activityOf: (id: string) => Activity | undefined,
): OwnClaim<Of> {
  return createClaim({
    seasonId,
    season: file,
    memberId: loaded.member.id,
    node,
    loaded: loaded.claims.find(({ criterion }) => criterion === node.code),
    activityOf: (id) => countedOf(activityOf(id), loaded.member.id),
  })
}
