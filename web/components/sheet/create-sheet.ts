import { type Accessor, createMemo } from 'solid-js'
import type { FactFields } from '../../../scoring/model/claim.ts'
import { type Group, isGroup, type Leaf, type Node } from '../../../scoring/model/node.ts'
import type { LedgerLine, ResultMember } from '../../../scoring/model/result.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { allNodes, leavesOf } from '../../../scoring/model/sheet.ts'
import { resultOf, score } from '../../../scoring/score.ts'
import { type Worked, workSeason } from '../../../scoring/work.ts'
import type { Activity } from '../../../server/activities/schema.ts'
import type { Claim, ClaimedActivity, StageValue } from '../../../server/claims/schema.ts'
import type { Evidence } from '../../../server/evidence/schema.ts'
import type { MemberSheet } from '../../../server/sheets/schema.ts'
import { locale } from '../../i18n/locale.ts'
import { briefOf, countedOf } from './counted.ts'
import { createClaim, type OwnClaim } from './create-claim.ts'
import { isByCluster } from './entry.ts'
import { withOwnFacts } from './own-facts.ts'
import { type RowFacts, type RowState, rowState } from './row-state.ts'

export interface SheetOptions {
  seasonId: string
  /** Rules, members, and the facts that the reader may see. */
  file: SeasonFile
  loaded: MemberSheet
  editable: boolean
  provisional: boolean
  /** The activities that may be claimed; none where the sheet is only read. */
  recorded: () => Activity[]
}

/** One member's sheet on screen: its facts, and what the engine makes of them while they are typed. */
export interface SheetView {
  file: SeasonFile
  member: MemberSheet['member']
  leaves: readonly Leaf[]
  editable: boolean
  reviews: MemberSheet['reviews']
  /** The claims being worked on, by criterion; empty where the sheet is only read. */
  own: ReadonlyMap<string, OwnClaim>
  /** Of groups that may be said not to apply. */
  ownGroups: ReadonlyMap<string, OwnClaim<Group>>
  /** The claim as it stands: typed, or as the server has it. */
  claim: (code: string) => Claim | undefined
  fact: (code: string) => FactFields | null
  /** The season with this sheet's facts as they are now, worked out in exact numbers. */
  worked: Accessor<Worked>
  /** By self-score, live. */
  self: Accessor<ResultMember>
  /** By the verified values; null until there is one. */
  verified: Accessor<ResultMember | null>
  line: (code: string) => LedgerLine | undefined
  /** Every value of a criterion, all stages and rounds, in the order in which they were given. */
  values: (code: string) => readonly StageValue[]
  /** The value in force at a stage. */
  valueAt: (code: string, stage: StageValue['stage']) => StageValue | undefined
  /** Points by the verified value; null while the criterion has none. */
  verifiedPoints: (code: string) => string | null
  activities: (code: string) => readonly ClaimedActivity[]
  /** The activities that may be claimed: the own ones, joint ones included. */
  recorded: () => Activity[]
  activity: (id: string) => Activity | undefined
  /** The criteria that count an activity now. */
  claimedUnder: (id: string) => string[]
  /** Whether the sheets of the others are hidden, so that comparing rules cannot say their last word. */
  provisional: boolean
  files: (code: string) => readonly Evidence[]
  stateOf: (code: string) => RowState
}

export function createSheet(options: SheetOptions): SheetView {
  const { file, loaded, editable } = options
  const leaves = leavesOf(file.sheet)
  const claims = new Map(loaded.claims.map((claim) => [claim.criterion, claim]))
  const activities = createActivities(options.recorded)
  const groups = allNodes(file.sheet)
    .filter(isGroup)
    .filter((group) => group.not_applicable)
  const stated: readonly Node[] = [...leaves, ...groups]
  const work = <Of extends Node>(node: Of): [string, OwnClaim<Of>] => [
    node.code,
    ownClaim(options, node, activities.get),
  ]
  const own = new Map(editable ? leaves.map(work) : [])
  const ownGroups = new Map(editable ? groups.map(work) : [])
  const claimedOf = (code: string): readonly ClaimedActivity[] => {
    const known = claims.get(code)?.activities ?? []
    const ids = own.get(code)?.input.activityIds
    return ids ? ids.map((id) => activities.brief(id, loaded.member.id, known)) : known
  }
  const values = Map.groupBy(loaded.values, ({ criterion }) => criterion)
  const valueAt: SheetView['valueAt'] = (code, stage) =>
    (values.get(code) ?? []).findLast((value) => value.stage === stage)
  const fact = (code: string) =>
    (own.get(code) ?? ownGroups.get(code))?.fact() ??
    (editable ? null : shownFact(claims.get(code), valueAt(code, 'self')))

  const season = createMemo(() => {
    const facts = new Map(stated.map(({ code }) => [code, fact(code)]))
    return withOwnFacts(file, { member: loaded.member.id, stage: 'self' }, facts)
  })
  const worked = createMemo(() => workSeason(season(), 'self', false))
  const self = createMemo(() => memberIn(resultOf(worked(), locale()).members, loaded.member.id))
  const lines = createMemo(() => new Map(self().ledger.map((line) => [line.code, line])))
  const verified = createMemo(() => verifiedIn(options))
  const view: Omit<SheetView, 'stateOf'> = {
    file,
    member: loaded.member,
    leaves,
    editable,
    reviews: loaded.reviews,
    own,
    ownGroups,
    claim: (code) => own.get(code)?.saved() ?? claims.get(code),
    fact,
    worked,
    self,
    verified,
    line: (code) => lines().get(code),
    values: (code) => values.get(code) ?? [],
    valueAt,
    verifiedPoints: (code) =>
      valueAt(code, 'verified') ? (verified()?.nodes[code] ?? null) : null,
    activities: (code) => claimedOf(code),
    recorded: options.recorded,
    activity: activities.get,
    claimedUnder: (id) =>
      [...own.values()]
        .filter(({ input }) => input.activityIds.includes(id))
        .map(({ node }) => node.code),
    provisional: options.provisional,
    files: (code) => own.get(code)?.files() ?? claims.get(code)?.evidence ?? [],
  }
  const states = new Map(
    leaves.map((leaf) => [leaf.code, createMemo(() => rowState(rowFacts(view, leaf)))]),
  )
  return { ...view, stateOf: (code) => states.get(code)!() }
}

function rowFacts(view: Omit<SheetView, 'stateOf'>, leaf: Leaf): RowFacts {
  const own = view.own.get(leaf.code)
  return {
    line: view.line(leaf.code),
    saver: own?.saver.state() ?? 'clean',
    faulty: (own?.faults().length ?? 0) > 0,
    byCluster: isByCluster(leaf),
    files: view.files(leaf.code).length,
    activityFiles: view.activities(leaf.code).map(({ evidenceCount }) => evidenceCount),
    verified: view.verifiedPoints(leaf.code),
    self: view.self().nodes[leaf.code] ?? '0',
  }
}

function createActivities(recorded: () => Activity[]) {
  const byId = createMemo(() => new Map(recorded().map((activity) => [activity.id, activity])))
  const get = (id: string) => byId().get(id)
  return {
    get,
    /** As listed, as the server last knew it in the claim, or at least that there is one. */
    brief(id: string, memberId: string, known: readonly ClaimedActivity[]): ClaimedActivity {
      const activity = get(id)
      if (activity) return briefOf(activity, memberId)
      const old = known.find((one) => one.id === id)
      return old ?? { id, title: '', startsOn: '', role: 'take-part', evidenceCount: 0 }
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
    activityOf: (id) => countedOf(activityOf(id)),
  })
}

/** What was handed in counts; before that, what is claimed. */
function shownFact(claim: Claim | undefined, frozen: StageValue | undefined): FactFields | null {
  return frozen?.fact ?? claim?.fact ?? null
}

function verifiedIn({ file, loaded }: SheetOptions): ResultMember | null {
  if (!loaded.values.some(({ stage }) => stage === 'verified')) return null
  const result = score(file, { stage: 'verified', language: locale() })
  return memberIn(result.members, loaded.member.id)
}

function memberIn(members: readonly ResultMember[], id: string): ResultMember {
  return members.find((member) => member.id === id)!
}
