import { type Placed, place } from '../layout.ts'
import type { Block, Row, TableBlock } from '../model.ts'

/** What a paper says, so that two states of it can be compared: its tables by row and column, its sentences in order. */
export interface Figures {
  tables: { name: string; columns: string[]; rows: { label: string; cells: string[] }[] }[]
  lines: string[]
}

/** A place of a table, or a sentence (`row` and `column` ''), that is not as it was printed. */
export interface Difference {
  table: string
  row: string
  column: string
  printed: string
  now: string
}

export function figuresOf(blocks: readonly Block[]): Figures {
  const tables = blocks.filter((block) => block.kind === 'table')
  const lines = blocks.flatMap((block) =>
    block.kind === 'table' ||
    block.kind === 'closing' ||
    block.kind === 'annex' ||
    block.text === ''
      ? []
      : [block.text],
  )
  return { tables: tables.map(tableFigures), lines }
}

function tableFigures({ name, head, rows, widths }: TableBlock): Figures['tables'][number] {
  const columns = headings(head, widths.length)
  // A running number names nothing: rows move with the ranks.
  const named = columns[0] === 'TT' ? 2 : 1
  const placed = place(rows.map(({ cells }) => cells))
  const labels = labelsOf(rows, placed, named)
  return {
    name,
    columns: columns.slice(named),
    rows: placed.map((cells, at) => ({
      label: labels[at]!,
      cells: widths.slice(named).map((_, column) => textAt(cells, column + named)),
    })),
  }
}

/** The words above each column, from the top: "Điểm theo phần I". */
function headings(head: TableBlock['head'], count: number): string[] {
  const rows = place(head)
  return Array.from({ length: count }, (_, column) =>
    rows
      .flatMap((cells) => cells.filter((each) => covers(each, column)))
      .map(({ cell }) => cell.text)
      .join(' '),
  )
}

function covers({ cell, column }: Placed, at: number): boolean {
  return column <= at && at < column + (cell.columns ?? 1)
}

function textAt(cells: readonly Placed[], column: number): string {
  const cell = cells.find((each) => each.column === column)?.cell
  return cell ? [cell.text, cell.aside ?? ''].join(' ').trim() : ''
}

/**
 * What names each row; where two are named alike, the section that they stand in comes first. A row without a name
 * goes on with the one above.
 */
function labelsOf(rows: readonly Row[], placed: readonly Placed[][], named: number): string[] {
  const own = placed.map((cells) => {
    const texts = cells.filter(({ column }) => column < named).map(({ cell }) => cell.text)
    // How many a section holds may change; what it is called stays.
    const words = texts.filter((text) => !/^\d*$/.test(text)).join(' ')
    return words.replace(/: \d+$/, '')
  })
  let [section, above] = ['', '']
  return own.map((name, at) => {
    const head = rows[at]?.kind === 'section'
    if (head) section = name
    above = head ? '' : name || above
    const shared = name === '' || own.filter((other) => other === name).length > 1
    return shared && !head ? [section, above].filter((text) => text !== '').join(' · ') : name
  })
}

/**
 * Where the figures differ: cells that stand in both, by the names of row and column, and sentences by their order.
 * What only the printed paper had is not told: the reader may not see it now.
 */
export function differences(printed: Figures, now: Figures): Difference[] {
  const cells = now.tables.flatMap((table) => {
    const before = printed.tables.find(({ name }) => name === table.name)
    return before ? tableDifferences(before, table) : []
  })
  return [...cells, ...lineDifferences(printed.lines, now.lines)]
}

type TableFigures = Figures['tables'][number]

function tableDifferences(before: TableFigures, table: TableFigures): Difference[] {
  const left = withoutEqual(before.rows, table.rows)
  return withoutEqual(table.rows, before.rows).flatMap(({ label, cells }) => {
    const at = left.findIndex((row) => row.label === label)
    if (at < 0) return []
    // Those of the same name that are left are told in their order.
    const [{ cells: old } = { cells: [] }] = left.splice(at, 1)
    return cells.flatMap((now, at): Difference[] => {
      const column = table.columns[at] ?? ''
      const printed = old[before.columns.indexOf(column)]
      if (printed === undefined || printed === now) return []
      return [{ table: table.name, row: label, column, printed, now }]
    })
  })
}

/** The rows that have no equal among the others, each of which equals one. */
function withoutEqual<R extends TableFigures['rows'][number]>(rows: R[], others: R[]): R[] {
  const equals = others.map((row) => JSON.stringify(row))
  return rows.filter((row) => {
    const at = equals.indexOf(JSON.stringify(row))
    if (at >= 0) equals.splice(at, 1)
    return at < 0
  })
}

/** Sentences that are gone beside those that came, in their order. */
function lineDifferences(before: readonly string[], after: readonly string[]): Difference[] {
  const gone = before.filter((line) => !after.includes(line))
  const come = after.filter((line) => !before.includes(line))
  return come.map((now, at) => ({ table: '', row: '', column: '', printed: gone[at] ?? '', now }))
}
