import type { Workbook } from '@cj-tech-master/excelts'

const listSheet = '_danh_sach'

/** Where lists of choices stand, for cells to drop them down. */
export type Lists = ReadonlyMap<string, string>

/** Every list of choices once, on a hidden sheet: titles hold commas, and may be longer than a list in a cell can. */
export function choiceLists(workbook: Workbook, choices: readonly (readonly string[])[]): Lists {
  const places = new Map<string, string>()
  const sheet = workbook.addWorksheet(listSheet, { state: 'veryHidden' })
  for (const options of choices) {
    if (places.has(keyOf(options))) continue
    const column = places.size + 1
    for (const [at, option] of options.entries()) sheet.getCell(at + 1, column).value = option
    const letter = sheet.getColumn(column).letter
    places.set(keyOf(options), `${listSheet}!$${letter}$1:$${letter}$${options.length}`)
  }
  return places
}

/** The cells of a list that `choiceLists` wrote. */
export function listAt(lists: Lists, options: readonly string[]): string {
  return lists.get(keyOf(options))!
}

function keyOf(options: readonly string[]): string {
  return options.join('\n')
}
