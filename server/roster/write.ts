import { type Cell, Workbook, type Worksheet } from '@cj-tech-master/excelts'
import { writeIdentity } from '../excel/identity.ts'
import { choiceLists, listAt } from '../excel/lists.ts'
import { decorate } from '../excel/look.ts'
import {
  accountColumns,
  blankLines,
  keyColumn,
  keys,
  memberColumns,
  type RosterForm,
  rosterFormat,
} from './model.ts'
import { rosterWords } from './words.ts'

const headRow = 4
const exampleRow = headRow + 1
const firstLine = exampleRow + 1

/** What is written on one of the two sheets. */
interface Plan<Column extends string> {
  key: 'members' | 'accounts'
  columns: Readonly<Record<Column, string>>
  widths: Readonly<Record<Column, number>>
  heads: Readonly<Record<Column, string>>
  prompts: Readonly<Record<Column, string>>
  example: Readonly<Record<Column, string>>
  /** Where the choices of a column stand. */
  lists: Partial<Record<Column, string>>
  lines: Partial<Record<Column, string | number | null>>[]
}

/**
 * Writes the form: what there is locked, lines to fill in open, choices as lists that are dropped down. What
 * stands in it is text or number, never a formula.
 */
export async function work(form: RosterForm): Promise<Uint8Array> {
  const workbook = new Workbook()
  const words = rosterWords[form.language]
  const sheets = {
    members: workbook.addWorksheet(words.sheets.members),
    accounts: workbook.addWorksheet(words.sheets.accounts),
  }
  const standings = Object.values(words.standing)
  const sameness = Object.values(words.sameness)
  const roles = Object.values(words.roles)
  const lists = choiceLists(workbook, [standings, sameness, roles])
  const lastMember = firstLine + form.members.length + blankLines.members - 1
  const names = `'${words.sheets.members}'!$A$${firstLine}:$A$${lastMember}`
  await writeSheet(sheets.members, form, {
    key: 'members',
    columns: memberColumns,
    widths: { name: 62, shortName: 22, size: 12, status: 18, reason: 40, organisation: 26 },
    ...{ heads: words.memberHeads, prompts: words.memberPrompts, example: words.memberExample },
    lists: { status: listAt(lists, standings), organisation: listAt(lists, sameness) },
    lines: form.members.map(({ name, shortName, size, ranked, reason }) => ({
      ...{ name, shortName, size: size && Number(size), reason },
      status: words.standing[ranked ? 'ranked' : 'unranked'],
    })),
  })
  await writeSheet(sheets.accounts, form, {
    key: 'accounts',
    columns: accountColumns,
    widths: { name: 44, login: 22, member: 54, role: 26, document: 26 },
    ...{ heads: words.accountHeads, prompts: words.accountPrompts, example: words.accountExample },
    lists: { member: names, role: listAt(lists, roles) },
    lines: [],
  })
  writeIdentity(workbook, rosterFormat, [form.seasonId])
  return workbook.xlsx.writeBuffer({ verify: false })
}

async function writeSheet<Column extends string>(
  sheet: Worksheet,
  { language, seasonTitle }: RosterForm,
  plan: Plan<Column>,
): Promise<void> {
  const words = rosterWords[language]
  const above = [words.titles[plan.key](seasonTitle), ...words.help[plan.key]]
  for (const [at, text] of above.entries())
    decorate(sheet.getCell(at + 1, 1), at === 0 ? 'title' : 'help').value = text
  const columns = Object.entries(plan.columns) as [Column, string][]
  for (const [column, letter] of columns) {
    sheet.getColumn(letter).width = plan.widths[column]
    decorate(sheet.getCell(`${letter}${headRow}`), 'head').value = plan.heads[column]
    decorate(sheet.getCell(`${letter}${exampleRow}`), 'counted').value = plan.example[column]
  }
  sheet.getRow(headRow).height = 24
  mark(sheet, headRow, keys[plan.key])
  mark(sheet, exampleRow, keys.example)
  for (const [at, line] of plan.lines.entries()) {
    for (const [column, letter] of columns)
      decorate(sheet.getCell(`${letter}${firstLine + at}`), 'group').value = line[column] ?? null
    mark(sheet, firstLine + at, keys.member)
  }
  const firstBlank = firstLine + plan.lines.length
  for (let row = firstBlank; row < firstBlank + blankLines[plan.key]; row++)
    for (const [column, letter] of columns)
      ask(sheet.getCell(`${letter}${row}`), plan, column, words.wrongChoice)
  setUpPage(sheet)
  // Without a password: the lock is against slips of the hand, not against the owner of the file.
  await sheet.protect('', { formatColumns: true, formatRows: true })
}

function ask<Column extends string>(
  cell: Cell,
  { prompts, lists }: Plan<Column>,
  column: Column,
  error: string,
): void {
  decorate(cell, 'asked')
  // As text, or Excel makes a date of "12/5" and a number of a login.
  if (column !== 'size') cell.numFmt = '@'
  const help = { showInputMessage: true, allowBlank: true, prompt: prompts[column] }
  const list = lists[column]
  cell.dataValidation = list
    ? { ...help, type: 'list', formulae: [list], showErrorMessage: true, error }
    : { ...help, type: 'any' }
}

function mark(sheet: Worksheet, row: number, key: string): void {
  sheet.getCell(`${keyColumn}${row}`).value = key
}

function setUpPage(sheet: Worksheet): void {
  sheet.getColumn(keyColumn).hidden = true
  sheet.views = [{ state: 'frozen', ySplit: headRow }]
  Object.assign(sheet.pageSetup, {
    ...{ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    printTitlesRow: `${headRow}:${headRow}`,
  } satisfies Partial<Worksheet['pageSetup']>)
}
