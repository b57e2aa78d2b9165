import { createSignal } from 'solid-js'

const place = 'acting-for'

/** Of several organisations the one that this tab acts for, and in which season. */
interface Acting {
  seasonId: string
  memberId: string
}

const [acting, setActing] = createSignal<Acting | null>(kept())

/** A tab has its own: two organisations can be worked for side by side. */
function kept(): Acting | null {
  const text = sessionStorage.getItem(place)
  return text ? (JSON.parse(text) as Acting) : null
}

export function actFor(next: Acting): void {
  sessionStorage.setItem(place, JSON.stringify(next))
  setActing(next)
}

/** The header that states it, for requests to that season; none while nothing was chosen. */
export function actingHeader(address: string): Record<string, string> {
  const chosen = acting()
  return chosen && address.includes(`/seasons/${chosen.seasonId}`)
    ? { 'Acting-For': chosen.memberId }
    : {}
}
