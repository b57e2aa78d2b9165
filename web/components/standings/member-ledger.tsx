import { createAsync } from '@solidjs/router'
import { createMemo, ErrorBoundary, Suspense } from 'solid-js'
import type { Result, ResultMember } from '../../../scoring/model/result.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
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
  const plain = (reasonOf?: (code: string) => string | undefined) => (
    <Ledger
      sheet={props.rules.sheet}
      member={props.member}
      self={memberIn(props.self, props.member.id)}
      shows={props.shows}
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

/** The reason of the verified value in force, by criterion. */
export function reasonsIn(values: readonly StageValue[]): Map<string, string> {
  const verified = values
    .filter(({ stage }) => stage === 'verified')
    .toSorted((a, b) => a.round - b.round)
  return new Map(verified.map(({ criterion, reason }) => [criterion, reason]))
}
