import { allotAwards } from '../../../scoring/awards/allot.ts'
import type { Allotment, AwardsInput } from '../../../scoring/awards/allotment.ts'
import type { Award, Block, Decision } from '../../../scoring/model/award.ts'
import { rank } from '../../../scoring/rank/rank.ts'
import { field } from '../rank/field.ts'

/** An award of a test: one seat that people decide on, unless it says otherwise. */
export function award(id: string, more: Partial<Award> = {}): Award {
  return { id, title: id, quota: { count: 1 }, ...more }
}

/** "a:denied:flag": who, what kind, which award. */
export function block(text: string): Block {
  const [member, kind, blocked] = text.split(':')
  return { member: member!, kind: kind as Block['kind'], award: blocked!, reason: 'Đơn thư' }
}

/** "flag=b,c": who was chosen for what. */
export function decision(text: string): Decision {
  const [id, members] = text.split('=')
  return { award: id!, members: members!.split(','), reference: 'BB 05/2023' }
}

interface Case {
  /** Total by member; the names of those out of competition end in `?`. */
  totals: Record<string, string>
  awards: Award[]
  between?: AwardsInput['between']
  blocks?: string[]
  decisions?: string[]
  scheme?: 'competition' | 'dense' | 'ordinal' | 'modified' | 'fractional'
  meets?: AwardsInput['meets']
}

export function allot({ totals, scheme = 'competition', ...more }: Case): Allotment[] {
  const outside = Object.keys(totals).filter((id) => id.endsWith('?'))
  const { levels } = rank(field(totals, outside), { scheme })
  return allotAwards({
    awards: more.awards,
    between: more.between ?? 'extra',
    blocks: (more.blocks ?? []).map(block),
    decisions: (more.decisions ?? []).map(decision),
    levels,
    members: Object.keys(totals).length,
    meets: more.meets ?? (() => true),
  })
}

/**
 * Each award on a line: "flag 2: a b" is two seats for a and b; then what else there is: withheld `[c]`,
 * pending `choose 1 of d e`, `unfilled 1`, `overrun 1`.
 */
export function told(given: Case): string[] {
  return allot(given).map(({ award: { id }, count, ...one }) =>
    [
      `${id} ${count.seats}:`,
      ...one.recipients,
      ...one.withheld.map((member) => `[${member}]`),
      one.pending ? `choose ${one.pending.choose} of ${one.pending.among.join(' ')}` : '',
      one.unfilled > 0 ? `unfilled ${one.unfilled}` : '',
      one.overrun > 0 ? `overrun ${one.overrun}` : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  )
}

/** So many members m1, m2, … with totals 99, 98, …, none level. */
export function ladder(length: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length }, (_, at) => [`m${at + 1}`, String(99 - at)] as const),
  )
}
