import type { SuccessionRow } from '../../db/queries/successions.ts'

type Step = Pick<SuccessionRow, 'fromId' | 'toId'>

/** All organisations that an organisation followed, directly or by way of others; in no order that means anything. */
export function predecessorsOf(steps: readonly Step[], organisationId: string): Set<string> {
  const found = new Set<string>()
  const collect = (id: string) => {
    for (const { fromId, toId } of steps)
      if (toId === id && !found.has(fromId)) {
        found.add(fromId)
        collect(fromId)
      }
  }
  collect(organisationId)
  found.delete(organisationId)
  return found
}

/** The organisations that followed one, the next one first. */
export function successorsOf(steps: readonly Step[], organisationId: string): string[] {
  const line: string[] = []
  for (let at: string | undefined = organisationId; ; ) {
    at = steps.find(({ fromId }) => fromId === at)?.toId
    if (at === undefined || at === organisationId || line.includes(at)) return line
    line.push(at)
  }
}
