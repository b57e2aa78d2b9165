/**
 * A title for another year: wherever it names the year as a number of its own. "Cụm 3, năm 2023" of 2023
 * becomes "Cụm 3, năm 2024"; a number that only holds those digits ("Nghị định 12023") stays.
 */
export function inYear(title: string, from: number, to: number): string {
  return title.replaceAll(new RegExp(`(?<!\\d)${from}(?!\\d)`, 'g'), String(to))
}
