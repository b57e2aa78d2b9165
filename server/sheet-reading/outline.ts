import type { OutlineItem, SheetLine } from './model.ts'

/** The ways in which lines are marked; lines of one way are beside each other. */
type Way = 'roman' | 'upper' | 'lower' | 'lower-number' | 'bullet' | 'none' | `number-${number}`

/**
 * Puts lines into each other by their marks, as people read them: a way of marking that is new stands below
 * the line before it, one that was there goes back to it. "1.2" is always below "1".
 */
export function outline(lines: readonly SheetLine[]): OutlineItem[] {
  const roots: OutlineItem[] = []
  const open: { way: Way; item: OutlineItem }[] = []
  for (const line of lines) {
    const way = wayOf(
      line.mark,
      open.map((one) => one.way),
    )
    const back = open.findIndex((one) => one.way === way)
    if (back >= 0) open.length = back
    const item: OutlineItem = { line, items: [] }
    const above = open.at(-1)?.item
    ;(above?.items ?? roots).push(item)
    open.push({ way, item })
  }
  return roots
}

function wayOf(mark: string, open: readonly Way[]): Way {
  if (mark === '') return 'none'
  // "I" goes on from "H" where letters are in use; else it is a number.
  if (/^[IVXLC]+$/.test(mark) && !(mark.length === 1 && isLetterHere(mark, open))) return 'roman'
  if (/^\p{Lu}$/u.test(mark)) return 'upper'
  if (/^\d/.test(mark)) return `number-${mark.split('.').length}`
  if (/^\p{Ll}$/u.test(mark)) return 'lower'
  return /^\p{Ll}\d/u.test(mark) ? 'lower-number' : 'bullet'
}

function isLetterHere(mark: string, open: readonly Way[]): boolean {
  return mark !== 'I' && open.includes('upper') && !open.includes('roman')
}
