import { createAsync, type RouteSectionProps } from '@solidjs/router'
import { type Accessor, createContext, Show, useContext } from 'solid-js'
import type { SeasonMember } from '../server/members/schema.ts'
import type { SeasonDetail } from '../server/seasons/schema.ts'
import { NoSeason } from './components/no-season.tsx'
import { getSeason } from './data/seasons.ts'
import { type Session, useSession } from './layout-signed.tsx'

export interface Season {
  season: Accessor<SeasonDetail>
  /** The account's own organisation in this season; undefined for an observer without one. */
  own: Accessor<SeasonMember | undefined>
  member: (memberId: string) => SeasonMember | undefined
  /** Whether the account may do an action of the permission matrix now. */
  can: (action: string) => boolean
  href: Session['href']
}

const SeasonContext = createContext<Season>()

/** The season on screen with its rules, members and the account's rights. For pages below `SeasonLayout`. */
export function useSeason(): Season {
  return useContext(SeasonContext)!
}

/** Loads the season on screen; an account that takes part in none is told what to do. */
export function SeasonLayout(props: RouteSectionProps) {
  const { row, href } = useSession()
  const loaded = createAsync(async () => {
    const id = row()?.id
    return id ? getSeason(id) : null
  })
  return (
    <Show when={row()} fallback={<NoSeason />}>
      <Show when={loaded()}>
        {(season) => (
          <SeasonContext.Provider
            value={{
              season,
              own: () => season().members.find(({ id }) => id === season().memberId),
              member: (memberId) => season().members.find(({ id }) => id === memberId),
              can: (action) => season().rights.includes(action),
              href,
            }}
          >
            {props.children}
          </SeasonContext.Provider>
        )}
      </Show>
    </Show>
  )
}
