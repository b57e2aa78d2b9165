import type { AwardResult } from '../../scoring/model/result.ts'
import type { ErrorCode } from '../errors/schema.ts'
import { mayFollow } from './final-list.ts'
import type { AwardDocument, DocumentStage, FinalEntry, NewAwardDocument } from './schema.ts'

/** What a new paper must fit: how its award stands, and what follows from the result in force. */
export interface Ground {
  /** What became of the proposals for this award. */
  list: readonly FinalEntry[]
  documents: readonly Pick<AwardDocument, 'id' | 'issuedOn'>[]
  outcome: Pick<AwardResult, 'recipients' | 'seats' | 'overrun'>
  /** `YYYY-MM-DD` in Việt Nam. */
  today: string
}

const outOfTurn: Readonly<Record<DocumentStage, ErrorCode>> = {
  proposed: 'award.proposed_already',
  granted: 'award.not_waiting',
  refused: 'award.not_waiting',
  revoked: 'award.not_granted',
}

/** Why a paper cannot follow those on record: the code to answer with, or null when it can. */
export function refusalOf(paper: NewAwardDocument, ground: Ground): ErrorCode | null {
  const { stage, members } = paper
  const entryOf = (member: string) => ground.list.find((entry) => entry.member === member)
  if (members.some((member) => !mayFollow[stage].includes(entryOf(member)?.state ?? null)))
    return outOfTurn[stage]
  if (stage !== 'proposed') return null
  const { recipients, seats, overrun } = ground.outcome
  if (members.some((member) => !recipients.includes(member))) return 'award.not_recipient'
  return taken(ground.list) + members.length > seats + overrun ? 'award.no_seat' : null
}

/** What is wrong with the day of a paper, or null: none is of a later day than today, none before the one it follows. */
export function dayFault(
  { members, issuedOn }: Pick<NewAwardDocument, 'members' | 'issuedOn'>,
  { list, documents, today }: Ground,
): ErrorCode | null {
  if (issuedOn > today) return 'day.in_future'
  const before = list
    .filter(({ member }) => members.includes(member))
    .map(({ proposal, answer }) => answer ?? proposal)
  const isEarly = documents.some((each) => before.includes(each.id) && issuedOn < each.issuedOn)
  return isEarly ? 'award.before_paper' : null
}

/** Seats that are spoken for: proposed, granted, or taken back to stay vacant. */
function taken(list: readonly FinalEntry[]): number {
  return list.filter(({ state, vacant }) => state === 'proposed' || state === 'granted' || vacant)
    .length
}
