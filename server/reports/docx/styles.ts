import { parsePart } from './parse.ts'

/** The level of every style that is a heading's, by its id: 1 is the highest. */
export function headingStyles(styles: Uint8Array | undefined): Map<string, number> {
  const levels = new Map<string, number>()
  let style = ''
  if (!styles) return levels
  parsePart(styles, {
    open(name, attributes) {
      const value = attributes['w:val'] ?? ''
      if (name === 'w:style') style = attributes['w:styleId'] ?? ''
      else if (name === 'w:name') setLevel(levels, style, /^heading (\d)$/i.exec(value)?.[1], 0)
      else if (name === 'w:outlineLvl') setLevel(levels, style, value, 1)
    },
    close(name) {
      if (name === 'w:style') style = ''
    },
    text() {},
  })
  return levels
}

function setLevel(
  levels: Map<string, number>,
  style: string,
  written: string | undefined,
  add: number,
): void {
  const level = Number(written ?? Number.NaN) + add
  // Outline level 9 is body text.
  if (style && level >= 1 && level <= 9) levels.set(style, level)
}
