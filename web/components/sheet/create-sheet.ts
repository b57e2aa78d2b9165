import { isByCluster } from '../../../scoring/by-cluster.ts'
import type { FactFields } from '../../../scoring/model/claim.ts'
import type { Leaf } from '../../../scoring/model/node.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { allNodes, leavesOf } from '../../../scoring/model/sheet.ts'
import type { Stage } from '../../../scoring/model/stage.ts'
import { type OwnResult, sheetResult, workSheet } from '../../../scoring/own-sheet.ts'
import { pointsOf } from '../../../scoring/points.ts'
import { isProvable } from '../../../scoring/provable.ts'
import type { Activity } from '../../../server/activities/schema.ts'
import type { Claim, StageValue } from '../../../server/claims/schema.ts'
import type { MemberSheet } from '../../../server/sheets/schema.ts'
import { locale } from '../../i18n/locale.ts'
import { createKeptMemo } from '../kept-memo.ts'
import { createWork } from './create-work.ts'
import { withOwnFacts } from './own-facts.ts'
import { isProvisional } from './provisional.ts'
import { type RowFacts, rowStates } from './row-state.ts'
import type { SheetView } from './sheet-view.ts'
import { unmetNode } from './unmet.ts'

export type { SheetView } from './sheet-view.ts'

export interface SheetOptions {
  seasonId: string
  /** Rules, members, and the facts that the reader may see. */
  file: SeasonFile
  loaded: MemberSheet
  editable: boolean
  /** Whether the sheets of the others are hidden. */
  provisional: () => boolean
  /** The activities that may be claimed; none where the sheet is only read. */
  recorded: () => Activity[]
}

/** One member's sheet, worked out anew by the engine with every change of a claim. */
export function createSheet(options: SheetOptions): SheetView {
  const { file, loaded } = options
  const { id } = loaded.member
  const leaves = leavesOf(file.sheet)
  const claims = new Map(loaded.claims.map((claim) => [claim.criterion, claim]))
  const work = createWork(options)
  const { values, valueAt } = valuesOf(loaded)
  const fact = (code: string) => {
    const own = work.claimOf(code)
    return own ? own.fact() : shownFact(claims.get(code), valueAt(code, 'self'))
  }
  const facts = () => new Map(allNodes(file.sheet).map(({ code }) => [code, fact(code)]))
  const workWith = (own: ReadonlyMap<string, FactFields | null>) =>
    workSheet(withOwnFacts(file, { member: id, stage: 'self' }, own), id, byStage('self'))
  const worked = createKeptMemo(() => workWith(facts()))
  const self = createKeptMemo(() => sheetResult(worked(), locale()))
  const lines = createKeptMemo(() => new Map(self().ledger.map((line) => [line.code, line])))
  const verified = createKeptMemo(() => verifiedIn(options))
  const line = (code: string) => lines().get(code)
  const view: Omit<SheetView, 'statesOf'> = {
    ...{ file, leaves, fact, worked, self, verified, values, valueAt },
    ...{ member: loaded.member, reviews: loaded.reviews, editable: options.editable },
    ...{ own: work.own, ownGroups: work.ownGroups, activity: work.activity },
    ...{ recorded: options.recorded, provisional: options.provisional },
    ...{ claimedUnder: work.claimedUnder, alsoCountedAt: work.alsoCountedAt },
    workedIf: (changed) => workWith(new Map([...facts(), ...changed])),
    pointsIf: (code, one) => pointsOf(workWith(facts().set(code, one)).score).nodes[code] ?? '0',
    claim: (code) => work.claimOf(code)?.saved() ?? claims.get(code),
    line,
    isProvisional: (code) =>
      isProvisional({ leaves, provisional: options.provisional, fact, line, self }, code),
    verifiedPoints: (code) => (valueAt(code, 'verified') && verified()?.nodes[code]) ?? null,
    activities(code) {
      const known = claims.get(code)?.activities ?? []
      const input = work.own.get(code)?.input
      if (!input) return known
      return input.activityIds.map((one) => ({
        ...work.brief(one, known),
        units: input.units?.[one] ?? 1,
      }))
    },
    files: (code) => work.own.get(code)?.files() ?? claims.get(code)?.evidence ?? [],
  }
  const states = new Map(
    leaves.map((leaf) => [leaf.code, createKeptMemo(() => rowStates(rowFacts(view, leaf)))]),
  )
  return { ...view, statesOf: (code) => states.get(code)!() }
}

function valuesOf(loaded: MemberSheet) {
  const byCode = Map.groupBy(loaded.values, ({ criterion }) => criterion)
  const values = (code: string): readonly StageValue[] => byCode.get(code) ?? []
  const valueAt = (code: string, stage: StageValue['stage']) =>
    values(code).findLast((value) => value.stage === stage)
  return { values, valueAt }
}

function rowFacts(view: Omit<SheetView, 'statesOf'>, leaf: Leaf): RowFacts {
  const own = view.own.get(leaf.code)
  return {
    line: view.line(leaf.code),
    saver: own?.saver.state() ?? 'clean',
    faulty: (own?.faults().length ?? 0) > 0,
    byCluster: isByCluster(leaf),
    stated: view.fact(leaf.code) !== null,
    unmet: unmetNode(view, leaf.code) !== undefined,
    provable: isProvable(leaf, view.fact(leaf.code)),
    provisional: view.isProvisional(leaf.code),
    twice: view.alsoCountedAt(leaf.code).length > 0,
    files: view.files(leaf.code).length,
    activityFiles: view.activities(leaf.code).map(({ evidenceCount }) => evidenceCount),
    verified: view.verifiedPoints(leaf.code),
    self: view.self().nodes[leaf.code] ?? '0',
  }
}

/** What was handed in counts; before that, what is claimed. */
function shownFact(claim: Claim | undefined, frozen: StageValue | undefined): FactFields | null {
  return frozen?.fact ?? claim?.fact ?? null
}

function verifiedIn({ file, loaded }: SheetOptions): OwnResult | null {
  if (!loaded.values.some(({ stage }) => stage === 'verified')) return null
  return sheetResult(workSheet(file, loaded.member.id, byStage('verified')), locale())
}

const byStage = (stage: Stage) => ({ stage, fallback: false })
