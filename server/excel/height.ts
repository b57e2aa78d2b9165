/** The height of a line of text of a size, in points. */
const lineHeight = 1.3

/**
 * How high a row has to be, in points, for a text of a size in points in a width of so many characters. A
 * workbook does not measure merged cells, and not every program measures wrapped ones.
 */
export function heightOf(text: string, width: number, size: number): number {
  const room = Math.max(1, (width * 11) / size)
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0)
  return lines * size * lineHeight + 2
}
