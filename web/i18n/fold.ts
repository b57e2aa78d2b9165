/** A text without case and Vietnamese marks, so that "hoan kiem" finds "Hoàn Kiếm". */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
}
