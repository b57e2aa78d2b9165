import { all, type Element, openOffice, readXml } from './xml.ts'

export interface DocxRow {
  /** Repeated on each page. */
  header: boolean
  /** Never cut by the end of a page. */
  whole: boolean
  cells: string[]
}

/** What a Word file holds, read from its XML alone. Lengths in millimetres. */
export interface Docx {
  paragraphs: { style: string; text: string }[]
  tables: DocxRow[][]
  page: { width: number; height: number; orientation: string }
  margins: Record<'top' | 'bottom' | 'left' | 'right', number>
  /** Whether the first page has a head of its own. */
  ownFirst: boolean
  /** The names of the styles that are defined. */
  styles: string[]
  headers: string[]
  footers: string[]
  fonts: string[]
}

export function readDocx(bytes: Uint8Array): Docx {
  const parts = openOffice(bytes)
  const body = readXml(parts.get('word/document.xml')!)
  const styles = readXml(parts.get('word/styles.xml')!)
  const size = all(body, 'w:pgSz')[0]!.attributes
  const margin = all(body, 'w:pgMar')[0]!.attributes
  const partsNamed = (name: string) =>
    [...parts]
      .filter(([path]) => path.startsWith(`word/${name}`))
      .map(([, text]) => textOf(readXml(text)))
  return {
    paragraphs: all(body, 'w:p').map((each) => ({
      style: all(each, 'w:pStyle')[0]?.attributes['w:val'] ?? '',
      text: textOf(each),
    })),
    tables: all(body, 'w:tbl').map((table) => all(table, 'w:tr').map(rowOf)),
    page: {
      width: millimetres(size['w:w']),
      height: millimetres(size['w:h']),
      orientation: size['w:orient'] ?? '',
    },
    margins: {
      top: millimetres(margin['w:top']),
      bottom: millimetres(margin['w:bottom']),
      left: millimetres(margin['w:left']),
      right: millimetres(margin['w:right']),
    },
    ownFirst: all(body, 'w:titlePg').length > 0,
    styles: all(styles, 'w:name').map(({ attributes }) => attributes['w:val'] ?? ''),
    headers: partsNamed('header'),
    footers: partsNamed('footer'),
    fonts: all(styles, 'w:rFonts').map(({ attributes }) => attributes['w:ascii'] ?? ''),
  }
}

function rowOf(row: Element): DocxRow {
  return {
    header: all(row, 'w:tblHeader').length > 0,
    whole: all(row, 'w:cantSplit').length > 0,
    cells: row.children.filter(({ name }) => name === 'w:tc').map(textOf),
  }
}

/** A line for each paragraph. */
function textOf(element: Element): string {
  const lines = element.name === 'w:p' ? [element] : all(element, 'w:p')
  return lines
    .map((line) =>
      all(line, 'w:t')
        .map(({ text }) => text)
        .join(''),
    )
    .join('\n')
}

function millimetres(twips: string | undefined): number {
  return Math.round((Number(twips) / 20 / 72) * 25.4)
}
