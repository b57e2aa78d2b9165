import { type VoteRule, votesNeeded } from '../awards/votes.ts'
import { fractionOf } from './fraction.ts'

/** Of whom the fraction is: all that may vote, those of them who are there, or the valid papers. */
export type VoteBase = 'all' | 'present' | 'valid'

/** `choose`: so many of the options have seats · `rank`: the options get an order · `ask`: the first option carries or not. */
export type VoteKind = 'choose' | 'rank' | 'ask'

export interface VoteRules {
  readonly kind: VoteKind
  /** Ids, in the order in which they stand on the paper. */
  readonly options: readonly string[]
  /** How many a paper may choose, and how many are wanted. */
  readonly seats: number
  readonly base: VoteBase
  /** "2/3" */
  readonly fraction: string
  readonly threshold: VoteRule
}

/** Who could have voted. */
export interface Electorate {
  readonly all: number
  readonly present: number
}

/** What a paper says; empty for a blank one, null for one that cannot be read. */
export type Paper = readonly string[] | null

export interface Outcome {
  /** Papers handed in. */
  readonly cast: number
  readonly valid: number
  readonly blank: number
  readonly invalid: number
  /** How many the fraction is of, and the least number of votes that carries. */
  readonly base: number
  readonly needed: number
  /** Votes of each option, the most first; level ones as on the paper. */
  readonly counts: readonly { readonly option: string; readonly votes: number }[]
  /** The options that carry: the chosen ones, the whole order, or the first option. */
  readonly carried: readonly string[]
  /** Level on the last seat, or on a place of the order: nothing is decided between them. */
  readonly level: readonly string[]
  /** Whether the question that was put is settled. */
  readonly decided: boolean
}

/**
 * Counts a vote. A paper that chooses too many, one option twice, or one that is not on it, is invalid; a
 * blank one is cast, but not valid. What is level at the line is left undecided: chance decides nothing.
 */
export function tallyVotes(
  rules: VoteRules,
  electorate: Electorate,
  papers: readonly Paper[],
): Outcome {
  const valid = papers.filter((paper): paper is readonly string[] => isValid(rules, paper))
  const blank = papers.filter((paper) => paper?.length === 0).length
  const base = rules.base === 'valid' ? valid.length : electorate[rules.base]
  const needed = Math.max(1, votesNeeded(fractionOf(rules.fraction), rules.threshold, base))
  const counts = countOptions(rules.options, valid)
  return {
    cast: papers.length,
    valid: valid.length,
    blank,
    invalid: papers.length - valid.length - blank,
    base,
    needed,
    counts,
    ...settle[rules.kind](counts, rules, needed),
  }
}

function isValid({ options, seats }: VoteRules, paper: Paper): boolean {
  return (
    paper !== null &&
    paper.length > 0 &&
    paper.length <= seats &&
    new Set(paper).size === paper.length &&
    paper.every((option) => options.includes(option))
  )
}

type Counts = Outcome['counts']
type Settled = Pick<Outcome, 'carried' | 'level' | 'decided'>

function countOptions(options: readonly string[], papers: readonly (readonly string[])[]): Counts {
  const votesOf = (option: string) => papers.filter((paper) => paper.includes(option)).length
  return options
    .map((option) => ({ option, votes: votesOf(option) }))
    .toSorted((a, b) => b.votes - a.votes)
}

const settle: Record<VoteKind, (counts: Counts, rules: VoteRules, needed: number) => Settled> = {
  choose: (counts, { seats }, needed) => {
    const enough = counts.filter(({ votes }) => votes >= needed)
    const [last, next] = enough.slice(seats - 1, seats + 1)
    const tied = next !== undefined && next.votes === last!.votes
    const level = tied ? enough.filter(({ votes }) => votes === next.votes) : []
    const within = enough.slice(0, seats).filter((count) => !level.includes(count))
    return {
      carried: ids(within),
      level: ids(level),
      decided: within.length === seats,
    }
  },

  /** The order counts where every place is clear and the first has enough votes. */
  rank: (counts, _rules, needed) => {
    const level = counts.filter(({ option, votes }) =>
      counts.some((other) => other.option !== option && other.votes === votes),
    )
    const decided = level.length === 0 && (counts[0]?.votes ?? 0) >= needed
    return { carried: decided ? ids(counts) : [], level: ids(level), decided }
  },

  /** A motion that does not carry is decided too: it is rejected. */
  ask: (counts, { options }, needed) => {
    const carrying = counts.filter(({ option, votes }) => option === options[0] && votes >= needed)
    return { carried: ids(carrying), level: [], decided: true }
  },
}

function ids(counts: Counts): string[] {
  return counts.map(({ option }) => option)
}
