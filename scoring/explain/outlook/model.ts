import * as v from 'valibot'

const Points = v.string()

/** One member and criterion whose value may still change. */
export const OpenCellShown = v.object({
  member: v.string(),
  criterion: v.string(),
  /** `disputed`: self against verified · `unverified` · `missing`: nothing counts there yet. */
  kind: v.picklist(['disputed', 'unverified', 'missing']),
  /** What the criterion is worth now, and the least and the most that it may come to be worth. */
  now: Points,
  least: Points,
  most: Points,
})
export type OpenCellShown = v.InferOutput<typeof OpenCellShown>

/** A cell that is open, but was taken as it stands; without a criterion the whole sheet of a member. */
export const HeldCellShown = v.object({
  member: v.string(),
  criterion: v.nullable(v.string()),
  reason: v.picklist(['unbounded', 'no_sheet', 'too_many']),
})

/**
 * `secure_in`: has the award however things end · `at_risk`: has it now, not in every end · `can_win`: has
 * it not, but has it, or may be chosen for it, in some end · `secure_out`: in none. A seat that is
 * withheld counts as had.
 */
export const AwardOutlookShown = v.object({
  award: v.string(),
  outlook: v.picklist(['secure_in', 'at_risk', 'can_win', 'secure_out']),
})

/** How many points more on the total, all else as it is; null where no number of points is enough. */
const Lacked = v.nullable(Points)

export const Lacks = v.object({
  /** To the member next above: to be level on the total, and to stand above it. Null for the first. */
  rank: v.nullable(v.object({ member: v.string(), draw: Lacked, pass: Lacked })),
  /** To the nearest better grade that points alone can bring. */
  grade: v.nullable(v.object({ grade: v.nullable(v.string()), points: Points })),
  /** To each award that it has not: to have it or to be one of those chosen among. */
  awards: v.array(v.object({ award: v.string(), points: Lacked })),
})
export type Lacks = v.InferOutput<typeof Lacks>

export const MemberOutlook = v.object({
  id: v.string(),
  /** Null out of competition. */
  rank: v.nullable(v.object({ now: v.number(), best: v.number(), worst: v.number() })),
  grade: v.object({
    now: v.nullable(v.string()),
    best: v.nullable(v.string()),
    worst: v.nullable(v.string()),
  }),
  awards: v.array(AwardOutlookShown),
  lacks: v.nullable(Lacks),
})
export type MemberOutlook = v.InferOutput<typeof MemberOutlook>

/** What may become of one member otherwise than now. */
export const Turn = v.variant('what', [
  v.object({
    what: v.literal('rank'),
    member: v.string(),
    from: v.number(),
    /** The other ranks that it may come to have, best first. */
    to: v.array(v.number()),
  }),
  v.object({
    what: v.literal('grade'),
    member: v.string(),
    from: v.nullable(v.string()),
    to: v.array(v.nullable(v.string())),
  }),
  v.object({
    what: v.literal('award'),
    member: v.string(),
    award: v.string(),
    /** `has`: a seat · `open`: one of those to be chosen among · `not`. */
    from: v.picklist(['has', 'open', 'not']),
    to: v.array(v.picklist(['has', 'open', 'not'])),
  }),
])
export type Turn = v.InferOutput<typeof Turn>

/** One cell, or two that do nothing alone, and what hangs on them. */
export const Decisive = v.object({
  cells: v.array(v.object({ member: v.string(), criterion: v.string() })),
  turns: v.array(Turn),
})
export type Decisive = v.InferOutput<typeof Decisive>

/** What is still open in a season, and whether it matters. */
export const OpenQuestions = v.object({
  /** Whether every open cell was gone through: else the answer holds as far as `held` stays as it is. */
  exact: v.boolean(),
  held: v.array(HeldCellShown),
  /** Those that were gone through, in the order of the file and the sheet. */
  cells: v.array(OpenCellShown),
  /** By rank as things stand. */
  members: v.array(MemberOutlook),
  /** Single cells first, those that move awards before those that move ranks only. */
  decisive: v.array(Decisive),
  /** Whether every pair of cells that do nothing alone was tried. */
  pairs: v.boolean(),
})
export type OpenQuestions = v.InferOutput<typeof OpenQuestions>
