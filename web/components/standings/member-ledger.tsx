import { createAsync } from '@solidjs/router'
import { createMemo, ErrorBoundary, Suspense } from 'solid-js'
import { isGroup } from '../../../scoring/model/node.ts'
import type { Result, ResultMember } from '../../../scoring/model/result.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { allNodes } from '../../../scoring/model/sheet.ts'
import type { StageValue } from '../../../server/claims/schema.ts'
import { getSheet } from '../../data/sheet.ts'
import { useSeason } from '../../layout-season.tsx'
import { Ledger } from '../ledger/ledger.tsx'
import { memberIn } from './create-standings.ts'

/** One member's ledger with the self-score and the verifier's reason where they differ. */
export function MemberLedger(props: {
  rules: SeasonFile
  member: ResultMember
  self: Result | null
  shows?: ((code: string) => boolean) | undefined
}) {
  const { season, can } = useSeason()
  const sheet = createAsync(async () =>
    can('sheet.read') ? await getSheet(season().id, props.member.id) : undefined,
  )
  const reasons = createMemo(() => reasonsIn(sheet()?.values ?? []))
  const silent = createMemo(() => silentGroups(props.rules, props.member))
  const shows = (code: string) => !silent().has(code) && (props.shows?.(code) ?? true)
  const plain = (reasonOf?: (code: string) => string | undefined) => (
    <Ledger
      sheet={props.rules.sheet}
      member={props.member}
      self={memberIn(props.self, props.member.id)}
      shows={shows}
      reasonOf={reasonOf}
    />
  )
  // The ledger stands without the reasons; they come when they come, or not at all.
  return (
    <ErrorBoundary fallback={plain()}>
      <Suspense fallback={plain()}>{plain((code) => reasons().get(code))}</Suspense>
    </ErrorBoundary>
  )
}

/** Groups that only add up what is in them: their sum stands in the heading, a line would say 0. */
function silentGroups({ sheet }: SeasonFile, { ledger }: ResultMember): ReadonlySet<string> {
  const groups = new Set(allNodes(sheet).flatMap((node) => (isGroup(node) ? [node.code] : [])))
  const silent = ledger.filter(
    ({ code, points, status }) => groups.has(code) && points === '0' && status === 'used',
  )
  return new Set(silent.map(({ code }) => code))
}

/** The reason of the verified value in force, by criterion. */
export function reasonsIn(values: readonly StageValue[]): Map<string, string> {
  const verified = values
    .filter(({ stage }) => stage === 'verified')
    .toSorted((a, b) => a.round - b.round)
  return new Map(verified.map(({ criterion, reason }) => [criterion, reason]))
}
