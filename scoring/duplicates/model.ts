/** What two records are compared by. */
export interface ComparedActivity {
  id: string
  /** The member that recorded it. */
  memberId: string
  title: string
  /** `YYYY-MM-DD`, or a month or a year only. */
  startsOn: string
  endsOn: string | null
  place: string
  partners: readonly string[]
  countries: readonly string[]
}

/** Why two records look like one event; the order is that in which they are told. */
export const likenesses = ['days', 'partner', 'place', 'country', 'verb', 'words'] as const
export type Likeness = (typeof likenesses)[number]

/** Two records of different members that may be of one event; `a` before `b` as text. */
export interface LikelyDuplicate {
  a: string
  b: string
  /** 0 to 100: the reasons' points together. */
  score: number
  reasons: readonly { kind: Likeness; points: number }[]
}
