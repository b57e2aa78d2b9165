import type { RouteSectionProps } from '@solidjs/router'
import { type Accessor, createContext, Show, useContext } from 'solid-js'
import type { SeasonMember } from '../server/members/schema.ts'
import type { SeasonAction } from '../server/permissions/matrix.ts'
import type { SeasonDetail } from '../server/seasons/schema.ts'
import { NoSeason } from './components/no-season.tsx'
import { type Session, useSession } from './layout-signed.tsx'

export interface Season {
  season: Accessor<SeasonDetail>
  /** The account's own organisation in this season; undefined for an observer without one. */
  own: Accessor<SeasonMember | undefined>
  /** Whether the account records and scores for that organisation, beyond leading or looking on. */
  works: Accessor<boolean>
  member: (memberId: string) => SeasonMember | undefined
  /** Whether the account may do an action of the permission matrix now. */
  can: (action: SeasonAction) => boolean
  href: Session['href']
}

const SeasonContext = createContext<Season>()

/** The season on screen with its rules, members and the account's rights. For pages below `SeasonLayout`. */
export function useSeason(): Season {
  return useContext(SeasonContext)!
}

/** Shows pages once their season is there; an account that takes part in none is told what to do. */
export function SeasonLayout(props: RouteSectionProps) {
  const { row, detail, href } = useSession()
  return (
    <Show when={row()} fallback={<NoSeason />}>
      <Show when={detail()}>
        {(season) => (
          <SeasonContext.Provider
            value={{
              season,
              own: () => season().members.find(({ id }) => id === season().memberId),
              works: () => season().roles.some((role) => role === 'editor' || role === 'approver'),
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
