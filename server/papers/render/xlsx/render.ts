import { Workbook, type Worksheet } from '@cj-tech-master/excelts'
import { fill, page } from '../../layout.ts'
import type { Block, Paper, TableBlock } from '../../model.ts'
import { settle } from '../settle-zip.ts'
import { addQr, writeFoot } from './foot.ts'
import { writeHead } from './head.ts'
import { writeClosing, writeText } from './lines.ts'
import { writeTable } from './table.ts'

/** What the columns of a page are wide, in characters; the page is made to fit in width. */
const characters = { portrait: 104, landscape: 164 } as const
const inches = (millimetres: number) => millimetres / 25.4

/**
 * The tables of a paper as a workbook: each on a sheet of its own that prints as a page of A4 in width, its
 * numbers as numbers, its sums as formulas with the value that they have.
 *
 * @param date Stated as that of its making, so that the same paper gives the same bytes.
 */
export async function renderXlsx(paper: Paper, date: Date): Promise<Uint8Array> {
  const workbook = new Workbook()
  workbook.creator = paper.letterhead.issuer
  workbook.title = paper.title
  workbook.created = date
  workbook.modified = date
  const qr = addQr(workbook, paper)
  for (const [at, { table, before, after }] of sheetsOf(paper.blocks).entries()) {
    const sheet = addSheet(workbook, paper, table)
    const columns = table.widths.length
    if (at === 0) writeHead(sheet, paper, columns)
    for (const block of before) writeBlock(sheet, paper, block, columns)
    writeTable(sheet, table)
    for (const block of after) writeBlock(sheet, paper, block, columns)
    writeFoot(sheet, paper, qr, columns)
  }
  return settle(new Uint8Array(await workbook.xlsx.writeBuffer()), date)
}

interface SheetPlan {
  table: TableBlock
  before: Block[]
  after: Block[]
}

/** A sheet begins with its table; an annex's title goes before the table that follows it. */
function sheetsOf(blocks: readonly Block[]): SheetPlan[] {
  const plans: SheetPlan[] = []
  let waiting: Block[] = []
  for (const block of blocks) {
    const current = plans.at(-1)
    if (block.kind === 'table') {
      plans.push({ table: block, before: waiting, after: [] })
      waiting = []
    } else if (current && waiting.length === 0 && block.kind !== 'annex') current.after.push(block)
    else waiting.push(block)
  }
  plans.at(-1)?.after.push(...waiting)
  return plans
}

function writeBlock(sheet: Worksheet, paper: Paper, block: Block, columns: number): void {
  if (block.kind === 'table') throw new Error('A sheet has one table.')
  if (block.kind === 'closing') writeClosing(sheet, paper, columns)
  else writeText(sheet, block, columns)
}

function addSheet(workbook: Workbook, paper: Paper, table: TableBlock): Worksheet {
  const { orientation, foot } = paper
  const said = `&L&8${foot.line.replaceAll('&', '&&')} · Mã kiểm tra: ${foot.code}`
  const sheet = workbook.addWorksheet(table.name, {
    pageSetup: {
      ...{ paperSize: 9, orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      margins: {
        left: inches(page.left),
        right: inches(page.right),
        top: inches(page.top),
        bottom: inches(page.bottom),
        header: inches(9),
        footer: inches(8),
      },
    },
    headerFooter: {
      differentFirst: true,
      oddHeader: '&C&"Times New Roman,Regular"&13&P',
      oddFooter: said,
      firstFooter: said,
    },
  })
  fill(table.widths, characters[orientation]).forEach((width, at) => {
    sheet.getColumn(at + 1).width = width
  })
  return sheet
}
