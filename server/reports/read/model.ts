/** What the reader of reports gives: see `readReport`. */

export const areas = [
  'friendship',
  'aid',
  'advice',
  'organisation',
  'overseas',
  'delegations',
  'associations',
  'emulation',
  'cluster',
] as const
export type Area = (typeof areas)[number]

export const roles = ['lead', 'co-organise', 'take-part', 'advise', 'support', 'mobilise'] as const
export type Role = (typeof roles)[number]

export const actors = ['union', 'province', 'association', 'partner', 'cluster'] as const
export type Actor = (typeof actors)[number]

export type SkipReason =
  | 'plan'
  | 'background'
  | 'assessment'
  | 'stock'
  | 'comparison'
  | 'heading'
  | 'salutation'
  | 'other'

/** Days as `YYYY-MM-DD`, both included. */
export interface Span {
  from: string
  to: string
}

export interface Money {
  /** A whole number of the currency's unit. */
  amount: string
  /** ISO 4217. */
  currency: string
  kind: 'spent' | 'committed' | 'planned' | 'value'
  approx?: 'more' | 'nearly' | 'about'
}

export interface Count {
  /** Without leading zeros and separators; a decimal has a point. */
  n: string
  /** The counted noun as written. */
  unit: string
}

/** A piece of the text by its UTF-16 offsets in the normalised input. */
export interface Piece {
  text: string
  start: number
  end: number
}

/** One deed that a person may record. */
export interface Proposal extends Piece {
  section?: string
  area: Area
  role: Role
  actor: Actor
  when?: Span
  money: Money[]
  counts: Count[]
  partners: string[]
  countries: string[]
  documents: string[]
  /** 0-based place of the earlier proposal that tells of the same event. */
  duplicate_of?: number
  /** From 0 to 1, in hundredths: how sure the reader is that this is one deed, rightly cut. */
  confidence: number
}

export interface Skipped extends Piece {
  reason: SkipReason
}

/** Proposals and skipped pieces in the order of the text; together they hold all its letters and digits. */
export interface Reading {
  format: 'thidua/proposals@1'
  year: number | null
  proposals: Proposal[]
  skipped: Skipped[]
}
