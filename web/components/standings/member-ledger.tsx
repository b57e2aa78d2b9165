import { createAsync } from '@solidjs/router'
import { ErrorBoundary, Suspense } from 'solid-js'
import { isGroup } from '../../../scoring/model/node.ts'
import type { Result, ResultMember } from '../../../scoring/model/result.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { allNodes } from '../../../scoring/model/sheet.ts'
import type { StageValue } from '../../../server/claims/schema.ts'
import { getSheet } from '../../data/sheet.ts'
import { getExplanation, type Reading } from '../../data/standings.ts'
import { useSeason } from '../../layout-season.tsx'
import { createKeptMemo } from '../kept-memo.ts'
import { Ledger, type LedgerProps } from '../ledger/ledger.tsx'
import { memberIn } from './create-standings.ts'

interface MemberLedgerProps {
  rules: SeasonFile
  member: ResultMember
  self: Result | null
  /** Which column the ledger is of. */
  reading: Pick<Reading, 'stage' | 'fallback'>
  shows?: ((code: string) => boolean) | undefined
}

/**
 * One member's ledger: each line with its account, with the self-score and the verifier's reason where
 * they differ.
 */
export function MemberLedger(props: MemberLedgerProps) {
  // The ledger stands without accounts and reasons; they come when they come, or not at all.
  return (
    <ErrorBoundary fallback={<Lines {...props} />}>
      <Suspense fallback={<Lines {...props} />}>
        <WithAccounts {...props} />
      </Suspense>
    </ErrorBoundary>
  )
}

/** Reads below the boundary above: only the ledger waits for it, never the page. */
function WithAccounts(props: MemberLedgerProps) {
  const { season, can } = useSeason()
  const accounts = createAsync(() => getExplanation(season().id, props.member.id, props.reading))
  // A sheet that is not open to the reader has reasons that are not either.
  const sheet = createAsync(async () =>
    can('sheet.read') ? await getSheet(season().id, props.member.id).catch(() => null) : null,
  )
  const reasons = createKeptMemo(() => reasonsIn(sheet()?.values ?? []))
  return (
    <Lines
      {...props}
      reasonOf={(code) => reasons().get(code)}
      accountOf={(code) => accounts()?.get(code)}
    />
  )
}

function Lines(props: MemberLedgerProps & Pick<LedgerProps, 'reasonOf' | 'accountOf'>) {
  const silent = createKeptMemo(() => silentGroups(props.rules, props.member))
  return (
    <Ledger
      sheet={props.rules.sheet}
      member={props.member}
      self={memberIn(props.self, props.member.id)}
      shows={(code) => !silent().has(code) && (props.shows?.(code) ?? true)}
      reasonOf={props.reasonOf}
      accountOf={props.accountOf}
    />
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
