import { all, type Element, openOffice, readXml } from './xml.ts'

export interface XlsxCell {
  /** Null for an empty one. */
  value: string | number | null
  formula: string | null
  /** How a number is shown. */
  format: string
}

export interface XlsxSheet {
  name: string
  /** By address: "B7". */
  cells: Map<string, XlsxCell>
  /** The rows repeated on each page, as the name of the workbook states them. */
  titles: string | null
  orientation: string
  /** Pages in width × pages in height (0: as many as it takes); null where it is not made to fit. */
  fit: string | null
  paperSize: string
}

/** What a workbook holds, read from its XML alone. */
export function readXlsx(bytes: Uint8Array): XlsxSheet[] {
  const parts = openOffice(bytes)
  const workbook = readXml(parts.get('xl/workbook.xml')!)
  const strings = parts.has('xl/sharedStrings.xml')
    ? all(readXml(parts.get('xl/sharedStrings.xml')!), 'si').map(plain)
    : []
  const formats = formatsOf(readXml(parts.get('xl/styles.xml')!))
  const titles = all(workbook, 'definedName').filter(
    ({ attributes }) => attributes.name === '_xlnm.Print_Titles',
  )
  return all(workbook, 'sheet').map(({ attributes }, at) => {
    const sheet = readXml(parts.get(`xl/worksheets/sheet${at + 1}.xml`)!)
    const setup = all(sheet, 'pageSetup')[0]!.attributes
    const fits = all(sheet, 'pageSetUpPr')[0]?.attributes.fitToPage === '1'
    return {
      name: attributes.name ?? '',
      cells: new Map(all(sheet, 'c').map((cell) => cellOf(cell, strings, formats))),
      titles: titles.find((each) => each.attributes.localSheetId === String(at))?.text ?? null,
      orientation: setup.orientation ?? '',
      paperSize: setup.paperSize ?? '',
      fit: fits ? `${setup.fitToWidth ?? 1} × ${setup.fitToHeight ?? 1}` : null,
    }
  })
}

function cellOf(
  { attributes, children }: Element,
  strings: readonly string[],
  formats: readonly string[],
): [string, XlsxCell] {
  const value = children.find(({ name }) => name === 'v')?.text
  const formula = children.find(({ name }) => name === 'f')?.text ?? null
  const format = formats[Number(attributes.s ?? 0)] ?? ''
  const content =
    value === undefined
      ? null
      : attributes.t === 's'
        ? (strings[Number(value)] ?? '')
        : Number(value)
  return [attributes.r ?? '', { value: content, formula, format }]
}

function formatsOf(styles: Element): string[] {
  const codes = new Map(
    all(styles, 'numFmt').map(({ attributes }) => [attributes.numFmtId, attributes.formatCode]),
  )
  const used = all(styles, 'cellXfs')[0]?.children ?? []
  return used.map(({ attributes }) => codes.get(attributes.numFmtId) ?? attributes.numFmtId ?? '')
}

function plain(item: Element): string {
  return all(item, 't')
    .map(({ text }) => text)
    .join('')
}
