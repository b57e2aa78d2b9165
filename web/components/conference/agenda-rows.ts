import type { Motion } from '../../../server/ballots/schema.ts'
import type { AgendaItem } from '../../../server/conference/schema.ts'

/** One line of the agenda: a question by itself, or all that one member left empty. */
export interface AgendaRow {
  item: AgendaItem
  /** The criteria left empty; none where the question is another. */
  criteria: readonly string[]
}

/** The agenda as it is read: what one member left empty is one matter, not one for each criterion. */
export function agendaRows(items: readonly AgendaItem[]): AgendaRow[] {
  const rows = new Map<string, AgendaRow>()
  for (const item of items) {
    const key = item.kind === 'missing' ? `missing:${item.members.join()}` : item.id
    const criteria = [
      ...(rows.get(key)?.criteria ?? []),
      ...(item.criterion ? [item.criterion] : []),
    ]
    rows.set(key, { item: rows.get(key)?.item ?? item, criteria })
  }
  return [...rows.values()]
}

/** The vote on a question of the agenda that is prepared or under way, so that it is not put twice. */
export function motionOn(item: AgendaItem, motions: readonly Motion[]): Motion | undefined {
  return motions.find(
    ({ purpose, awardId, members, state }) =>
      purpose === item.kind &&
      awardId === (item.award ?? '') &&
      String(members) === String(item.members) &&
      ['draft', 'open', 'ended'].includes(state),
  )
}
