import { createAsync, useSearchParams } from '@solidjs/router'
import type { Result, ResultMember } from '../../../scoring/model/result.ts'
import { getStandings } from '../../data/standings.ts'
import { locale } from '../../i18n/locale.ts'
import { useSeason } from '../../layout-season.tsx'
import { createKeptMemo } from '../kept-memo.ts'
import { rulesInShort } from './rules.ts'

/** While these go on, much is not verified yet: the self-score then stands in unless the reader says no. */
const unfinished: readonly string[] = [
  'record',
  'self-score',
  'cross-check',
  'verify',
  'explain',
  'verify-2',
]

/** The result on screen, and the self-score beside it. Both null while the standings are not open. */
export function createStandings() {
  const { season, can } = useSeason()
  const [search, setSearch] = useSearchParams<{ stage: string; fallback: string }>()
  const stage = () => (search.stage === 'self' ? 'self' : 'verified')
  const isUnfinished = () => unfinished.includes(season().phase)
  const fallback = () => stage() === 'verified' && isUnfinished() && search.fallback !== 'no'
  const read = async (column: 'self' | 'verified', stand: boolean) =>
    can('standings.read')
      ? getStandings(season().id, { stage: column, fallback: stand, language: locale() })
      : null
  const result = createAsync<Result | null>(() => read(stage(), fallback()))
  const self = createAsync<Result | null>(() => read('self', false))
  const strict = createAsync<Result | null>(async () =>
    isUnfinished() ? await read('verified', false) : null,
  )
  /** What counts as things stand, whichever column is on screen. */
  const standing = createAsync<Result | null>(async () =>
    isUnfinished() ? await read('verified', true) : null,
  )
  return {
    stage,
    fallback,
    /** Which column is on screen. */
    reading: () => ({ stage: stage(), fallback: fallback() }) as const,
    isUnfinished,
    result,
    self,
    /** How many cells are not verified yet though something is stated there. */
    unverified: createKeptMemo(() => missingIn(strict()) - missingIn(standing())),
    /** The rules with short names: for sentences and headings. */
    rules: createKeptMemo(() => rulesInShort(season())),
    choose: (next: { stage?: 'self' | 'verified'; fallback?: boolean }) =>
      setSearch(
        {
          ...(next.stage ? { stage: next.stage === 'self' ? 'self' : undefined } : {}),
          ...(next.fallback === undefined ? {} : { fallback: next.fallback ? undefined : 'no' }),
        },
        { replace: true, scroll: false },
      ),
  }
}
export type Standings = ReturnType<typeof createStandings>

export function memberIn(result: Result | null | undefined, id: string): ResultMember | undefined {
  return result?.members.find((member) => member.id === id)
}

function missingIn(result: Result | null | undefined): number {
  return (result?.members ?? []).reduce((sum, { missing }) => sum + missing, 0)
}
