import type { Question } from '../../../scoring/model/result.ts'
import type { SeasonMember } from '../../../server/members/schema.ts'
import type { Phase } from '../../../server/seasons/schema.ts'

/** Something that the phase leaves open, with how many there are and whom it concerns. */
export interface OpenMatter {
  kind: 'unsubmitted' | 'unverified' | 'undecided' | 'blank'
  count: number
  /** Ids, in the order of the roll. */
  members: readonly string[]
}

export interface OpenGround {
  phase: Phase
  members: readonly Pick<SeasonMember, 'id' | 'sheetState'>[]
  /** The cells that nobody has verified yet. */
  cells: readonly { member: string }[]
  questions: readonly Question[]
}

/** What would stay undone if the season moved on now; nothing where the phase asks for nothing. */
export function openBefore({ phase, members, cells, questions }: OpenGround): OpenMatter[] {
  const inRoll = (wanted: ReadonlySet<string>) =>
    members.map(({ id }) => id).filter((id) => wanted.has(id))
  const unsubmitted = members
    .filter(({ sheetState }) => sheetState !== 'submitted')
    .map(({ id }) => id)
  const ties = questions.filter((question) => question.kind === 'tie')
  const blank = questions.filter((question) => question.kind === 'missing')
  const asked: Partial<Record<Phase, OpenMatter['kind'][]>> = {
    'self-score': ['unsubmitted'],
    verify: ['unsubmitted', 'unverified', 'undecided'],
    conference: ['undecided', 'unsubmitted', 'unverified', 'blank'],
  }
  const matters: Record<OpenMatter['kind'], Omit<OpenMatter, 'kind'>> = {
    unsubmitted: { count: unsubmitted.length, members: unsubmitted },
    unverified: {
      count: cells.length,
      members: inRoll(new Set(cells.map(({ member }) => member))),
    },
    undecided: {
      count: ties.length,
      members: inRoll(new Set(ties.flatMap(({ among }) => among))),
    },
    blank: { count: blank.length, members: inRoll(new Set(blank.map(({ member }) => member))) },
  }
  return (asked[phase] ?? [])
    .map((kind) => ({ kind, ...matters[kind] }))
    .filter(({ count }) => count > 0)
}
