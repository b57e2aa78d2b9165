import { createAsync, type RouteSectionProps, useSearchParams } from '@solidjs/router'
import { type Accessor, createContext, createMemo, Show, useContext } from 'solid-js'
import type { SeasonDetail, SeasonRow } from '../server/seasons/schema.ts'
import type { Me } from '../server/session/schema.ts'
import { PasswordDialog } from './components/app/password-dialog.tsx'
import { watchSeason } from './components/app/season-watch.ts'
import { getSeason, getSeasons } from './data/seasons.ts'
import { getMe } from './data/session.ts'
import { openDraftsOf } from './drafts/storage.ts'

export interface Session {
  me: Accessor<Me>
  /** Newest year first. */
  seasons: Accessor<SeasonRow[]>
  /** The season on screen: `?season=`, else the newest open one. Undefined for an account without any. */
  row: Accessor<SeasonRow | undefined>
  /** The same with rules, members and rights. */
  detail: Accessor<SeasonDetail | undefined>
  /** The address of a page in the season on screen. */
  href: (path: string) => string
}

const SessionContext = createContext<Session>()

/** Who is signed in, and which season is on screen. For pages below `SignedLayout`. */
export function useSession(): Session {
  return useContext(SessionContext)!
}

/** Loads who is signed in; without a session the error boundary leads to the sign-in page. */
export function SignedLayout(props: RouteSectionProps) {
  const me = createAsync(() => getMe())
  const seasons = createAsync(() => getSeasons())
  return (
    <Show when={me() && seasons()}>
      <SessionProvider me={me()!} seasons={seasons()!}>
        {props.children}
      </SessionProvider>
    </Show>
  )
}

function SessionProvider(props: {
  me: Me
  seasons: SeasonRow[]
  children: RouteSectionProps['children']
}) {
  // Known before any form below reads its draft; another person means another page load.
  openDraftsOf(props.me.person.id)
  const [search] = useSearchParams<{ season: string }>()
  const row = createMemo(
    () => props.seasons.find(({ id }) => id === search.season) ?? defaultSeason(props.seasons),
  )
  watchSeason(row)
  const detail = createAsync(async () => {
    const id = row()?.id
    return id ? getSeason(id) : undefined
  })
  const href = (path: string) => {
    const season = search.season ? row()?.id : undefined
    return season ? withSeason(path, season) : path
  }
  return (
    <SessionContext.Provider
      value={{ me: () => props.me, seasons: () => props.seasons, row, detail, href }}
    >
      {props.children}
      <PasswordDialog me={props.me} />
    </SessionContext.Provider>
  )
}

/** The newest season that still goes on and in which the account has a part; else the newest. */
export function defaultSeason(seasons: readonly SeasonRow[]): SeasonRow | undefined {
  const mine = seasons.filter(({ roles }) => roles.length > 0)
  return mine.find(({ phase }) => phase !== 'published') ?? mine[0] ?? seasons[0]
}

/** `path` with `?season=`, before a fragment and beside other parameters. */
export function withSeason(path: string, seasonId: string): string {
  const [, address = '', fragment = ''] = /^([^#]*)(#.*)?$/.exec(path) ?? []
  return `${address}${address.includes('?') ? '&' : '?'}season=${encodeURIComponent(seasonId)}${fragment}`
}
