import { type Cell, Workbook, type Worksheet } from '@cj-tech-master/excelts'
import { writeIdentity } from '../excel/identity.ts'
import { choiceLists, type Lists, listAt } from '../excel/lists.ts'
import { decorate } from '../excel/look.ts'
import { giveHeight, setUpPage } from './look.ts'
import {
  columns,
  type FormCell,
  type FormLine,
  type FormPlan,
  formFormat,
  type Input,
} from './model.ts'
import { formWords } from './words.ts'

const firstLine = 6

/**
 * Writes a form: locked but for the cells to fill in, ids hidden, choices as lists that are dropped down,
 * each cell with a word of help. What stands in it is text or number, never a formula.
 */
export async function work(plan: FormPlan): Promise<Uint8Array> {
  const workbook = new Workbook()
  const words = formWords[plan.language]
  const sheet = workbook.addWorksheet(words.sheet)
  const lists = choiceLists(workbook, choicesOf(plan.lines))
  writeHead(sheet, plan)
  for (const [at, line] of plan.lines.entries())
    writeLine(sheet, firstLine + at, line, lists, words)
  const { seasonId, memberId, sheetNumber } = plan.identity
  writeIdentity(workbook, formFormat, [seasonId, memberId, String(sheetNumber)])
  setUpPage(sheet, firstLine - 1)
  // Without a password: the lock is against slips of the hand, not against the owner of the file.
  await sheet.protect('', { formatColumns: true, formatRows: true })
  return workbook.xlsx.writeBuffer({ verify: false })
}

function writeHead(sheet: Worksheet, { title, subtitle, language }: FormPlan): void {
  const { heads, help } = formWords[language]
  for (const [at, text] of [title, subtitle, ...help].entries())
    decorate(sheet.getCell(at + 1, 1), at === 0 ? 'title' : at === 1 ? 'subtitle' : 'help').value =
      text
  for (const [name, text] of Object.entries(heads))
    decorate(
      sheet.getCell(`${columns[name as keyof typeof heads]}${firstLine - 1}`),
      'head',
    ).value = text
  // Two lines: the narrow columns have long names.
  sheet.getRow(firstLine - 1).height = 34
}

function writeLine(
  sheet: Worksheet,
  row: number,
  line: FormLine,
  lists: Lists,
  words: (typeof formWords)['vi'],
): void {
  const look = line.isGroup ? 'group' : 'locked'
  const shown = {
    code: line.code,
    title: line.title,
    rule: line.rule,
    most: line.most && Number(line.most),
    unit: line.unit,
  }
  for (const [name, value] of Object.entries(shown))
    decorate(sheet.getCell(`${columns[name as keyof typeof shown]}${row}`), look).value = value
  sheet.getCell(`${columns.title}${row}`).alignment = {
    ...{ indent: line.depth - 1, wrapText: true, vertical: 'top' },
  }
  for (const name of ['result', 'plan', 'previous', 'notApplicable', 'note'] as const) {
    const cell = sheet.getCell(`${columns[name]}${row}`)
    const asked = line.cells[name]
    if (asked) writeCell(cell, name, asked, lists, words)
    else decorate(cell, look)
  }
  sheet.getCell(`${columns.key}${row}`).value = `${line.code}|${line.version}`
  giveHeight(sheet, row, line)
}

function writeCell(
  cell: Cell,
  input: Input,
  asked: FormCell,
  lists: Lists,
  words: (typeof formWords)['vi'],
): void {
  decorate(cell, asked.kind === 'counted' ? 'counted' : 'asked')
  const isNumber = asked.kind === 'number' || asked.kind === 'counted'
  cell.value = isNumber && asked.value !== null ? numeric(asked.value) : asked.value || null
  if (input === 'note') return
  const help = { showInputMessage: true, allowBlank: true, prompt: words.prompt[asked.kind] }
  cell.dataValidation =
    asked.kind === 'choice'
      ? {
          ...{ ...help, type: 'list', formulae: [listAt(lists, asked.options)] },
          ...{ showErrorMessage: true, error: words.wrongChoice },
        }
      : { ...help, type: 'any' }
}

/** A number where Excel keeps all its digits, of which it has fifteen; else its text. */
function numeric(decimal: string): number | string {
  return decimal.replace(/\D/g, '').length <= 15 ? Number(decimal) : decimal
}

function choicesOf(lines: readonly FormLine[]): (readonly string[])[] {
  const cells = lines.flatMap((line) => Object.values(line.cells))
  return cells.flatMap((asked) => (asked.kind === 'choice' ? [asked.options] : []))
}
