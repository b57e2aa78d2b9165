import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What stands together on paper; `x` and `y` in points from the left and lower edge. */
export interface Phrase {
  text: string
  x: number
  y: number
}

export interface Sheet {
  /** In points: A4 is 595 × 842. */
  width: number
  height: number
  phrases: Phrase[]
}

interface Piece extends Phrase {
  end: number
  size: number
}

/** What a printed file holds, page by page. */
export async function readPdf(bytes: Uint8Array): Promise<Sheet[]> {
  const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const sheets: Sheet[] = []
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    const pieces = items.flatMap((item) => ('str' in item && item.str.trim() ? pieceOf(item) : []))
    sheets.push({ width, height, phrases: pieces.reduce(join, []) })
  }
  await file.destroy()
  return sheets
}

/** What a file says of itself: to a reader of screens, and in the title of its window. */
export async function readPdfInfo(bytes: Uint8Array) {
  const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const { info } = await file.getMetadata()
  const shown = ((await file.getViewerPreferences()) ?? {}) as Record<string, unknown>
  await file.destroy()
  const { Title, Author, Language, PDFFormatVersion } = info as Record<string, unknown>
  return {
    title: Title,
    author: Author,
    language: Language,
    version: PDFFormatVersion,
    titled: shown.DisplayDocTitle,
  }
}

function pieceOf(item: { str: string; transform: number[]; width: number }): Piece {
  const [, , , size = 0, x = 0, y = 0] = item.transform
  return { text: item.str.trim(), x, y, end: x + item.width, size }
}

/** Letters with and without marks come from two fonts, so that a word arrives in pieces. */
function join(phrases: Piece[], piece: Piece): Piece[] {
  const last = phrases.at(-1)
  const gap = piece.x - (last?.end ?? 0)
  if (!last || Math.abs(last.y - piece.y) > 1 || gap < -1 || gap > piece.size / 2)
    return [...phrases, piece]
  const space = gap > piece.size / 10 ? ' ' : ''
  const whole = { ...last, text: `${last.text}${space}${piece.text}`, end: piece.end }
  return [...phrases.slice(0, -1), whole]
}

/** The least PDF that is one: a page of A4 with nothing on it. */
export function emptyPdf(): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 4\n0000000000 65535 f \n${places.join('')}`
  const tail = `trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
  return Buffer.from(text + table + tail, 'latin1')
}

/** The size of the paper in points. */
export function paperOf({ width, height }: Sheet): string {
  return `${Math.round(width)} × ${Math.round(height)}`
}

/** What stands in the same row of a table as a name; rows are further apart than lines in a cell. */
export function besides(sheets: readonly Sheet[], name: string): string[] {
  return sheets.flatMap(({ phrases }) =>
    phrases
      .filter(({ text }) => text === name)
      .flatMap((line) => phrases.filter(({ y }) => Math.abs(y - line.y) < 8))
      .map(({ text }) => text),
  )
}
