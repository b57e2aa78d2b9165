import { splitPoints } from '../awards/split-points.ts'
import { add, cmp, type Exact, format, hundred, one, parse, roundTo, sub, sum } from '../decimal.ts'

/** A joint activity as far as its credit goes: shares are percent, null where none was agreed. */
export interface SharedActivity {
  memberId: string
  joint: readonly { memberId: string; share: string | null }[]
}

const step = parse('0.01')

/**
 * The share of each who took part, in percent: as agreed with partners, the host the rest. Partners
 * without an agreed share divide with the host what is left, evenly in hundredths of a percent; a spare
 * hundredth goes to the host first, then to the earlier in the list. They always add up to 100.
 *
 * @returns Decimal text by member, the host first.
 */
export function sharesOf({ memberId, joint }: SharedActivity): ReadonlyMap<string, string> {
  const left = sub(hundred, agreedOf(joint))
  const open = [memberId, ...joint.flatMap((each) => (each.share === null ? each.memberId : []))]
  const parts = new Map(evenly(left, open.length).map((part, at) => [open[at]!, part]))
  return new Map(
    [memberId, ...joint.map((each) => each.memberId)].map((id) => {
      const share = joint.find((each) => each.memberId === id)?.share
      return [id, share == null ? format(parts.get(id)!) : share]
    }),
  )
}

/** Whether the agreed shares leave the host nothing less than nothing: they are at most 100 together. */
export function sharesFit({ joint }: Pick<SharedActivity, 'joint'>): boolean {
  return cmp(agreedOf(joint), hundred) <= 0
}

function agreedOf(joint: SharedActivity['joint']): Exact {
  return sum(joint.flatMap(({ share }) => (share === null ? [] : [parse(share)])))
}

/** Whole steps to each, the first the larger; what is finer than a step stays with the first too. */
function evenly(left: Exact, count: number): Exact[] {
  const even = roundTo(left, step, 'down')
  const parts = splitPoints(even, Array<Exact>(count).fill(one), step)
  return parts.map((part, at) => (at === 0 ? add(part, sub(left, even)) : part))
}
