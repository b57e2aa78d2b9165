import { type Exact, format, parse, sum } from '../../../scoring/decimal.ts'
import type { FactFields } from '../../../scoring/model/claim.ts'
import type { LedgerLine } from '../../../scoring/model/result.ts'
import { formatPoints } from '../../i18n/numbers.ts'

/**
 * Where points of a total come from. `granted`: given by the sheet before anything is stated.
 * `provisional`, `verified` and `unverified` are claimed: compared with members whose sheets cannot be
 * seen yet, settled by the verification, or neither. `around`: what sections add or take away
 * themselves, by their own base, weight, ceiling or floor.
 */
const partNames = ['granted', 'provisional', 'verified', 'unverified', 'around'] as const
export type PartName = (typeof partNames)[number]

type PointLine = Pick<LedgerLine, 'code' | 'points'>

/** Some of the points of a total, by the nodes that they are from. */
export interface TotalPart {
  name: PartName
  points: string
  lines: readonly PointLine[]
}

export interface TotalGround {
  /** The account of the total, whose lines add up to it. */
  ledger: readonly PointLine[]
  isLeaf: (code: string) => boolean
  fact: (code: string) => FactFields | null
  isProvisional: (code: string) => boolean
  isVerified: (code: string) => boolean
}

/** Takes the account of a total apart. No line is in two parts, and the parts add up to the total. */
export function totalParts({ ledger, ...ground }: TotalGround): TotalPart[] {
  const counting = ledger.filter(({ points }) => points !== '0')
  const lines = Map.groupBy(counting, ({ code }) => partOf(code, ground))
  return partNames.flatMap((name) => {
    const own = lines.get(name) ?? []
    const points = format(sum(own.map((line): Exact => parse(line.points))))
    return own.length > 0 ? [{ name, points, lines: own }] : []
  })
}

function partOf(code: string, ground: Omit<TotalGround, 'ledger'>): PartName {
  if (ground.fact(code) === null) return ground.isLeaf(code) ? 'granted' : 'around'
  if (ground.isProvisional(code)) return 'provisional'
  return ground.isVerified(code) ? 'verified' : 'unverified'
}

/** "6 + 4,5 − 1,5": what is added, as it is written down. */
export function sumInWords(points: readonly string[]): string {
  return points
    .map((one, at) => {
      if (at === 0) return formatPoints(one)
      return one.startsWith('-') ? `− ${formatPoints(one.slice(1))}` : `+ ${formatPoints(one)}`
    })
    .join(' ')
}
