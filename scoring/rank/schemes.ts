import type { Scheme } from '../model/ranking.ts'

/** Where a group of level members stands in the ranking. */
interface Standing {
  /** Members strictly better than the group. */
  better: number
  /** Groups strictly better than it. */
  betterGroups: number
  /** Members in the group. */
  size: number
  /** Place inside the group by official number, from 0. */
  index: number
}

/** What each scheme calls the places of 95, 93, 93, 90 (PEERS 3.2). */
export const schemes: Record<Scheme, (standing: Standing) => number> = {
  /** 1, 2, 2, 4: how many are ahead, plus one. */
  competition: ({ better }) => better + 1,
  /** 1, 2, 2, 3: levels. */
  dense: ({ betterGroups }) => betterGroups + 1,
  /** 1, 2, 3, 4: line numbers. */
  ordinal: ({ better, index }) => better + index + 1,
  /** 1, 3, 3, 4: the worst place that the group shares. */
  modified: ({ better, size }) => better + size,
  /** 1, 2.5, 2.5, 4: the mean of the places shared. A half is exact also as a binary number. */
  fractional: ({ better, size }) => better + (size + 1) / 2,
}
