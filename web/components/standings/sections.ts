import type { SheetNode } from '../../../scoring/model/sheet.ts'

/** A part of the sheet as the standings show it: a column with its own maximum. */
export interface Section {
  code: string
  title: string
  /** Decimal text; null where the sheet sets no ceiling. */
  max: string | null
  /** The most that can be taken away; null where there is no floor below 0. */
  min: string | null
}

/** The parts of a sheet, in its order. */
export function sectionsOf(nodes: readonly SheetNode[]): Section[] {
  return nodes.map(({ code, title, max, min }) => ({
    code,
    title,
    max: max ?? null,
    min: min?.startsWith('-') ? min : null,
  }))
}

/**
 * How much of the bar a value fills, in percent, for drawing only.
 *
 * @param scale What a full bar stands for: the section's maximum, or where it has none the greatest
 *   amount that any member has in it. 0 gives an empty bar.
 */
export function fill(points: string, scale: string): number {
  const [amount, full] = [Math.abs(Number(points)), Math.abs(Number(scale))]
  return full === 0 ? 0 : Math.min(100, Math.round((amount / full) * 1000) / 10)
}

/** What a full bar of a section stands for: its ceiling, else its floor, else the greatest amount in it. */
export function scaleOf(section: Section, values: readonly string[]): string {
  if (section.max !== null && section.max !== '0') return section.max
  if (section.min !== null) return section.min.slice(1)
  return String(Math.max(0, ...values.map((value) => Math.abs(Number(value)))))
}
