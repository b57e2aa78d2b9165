const marks = /\p{Diacritic}/gu

/**
 * Text as people search for it: "Hoàn Kiếm" and "hoan kiem" fold to the same. Neither database can do
 * it, so what is searched is stored folded beside what is shown.
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(marks, '').toLowerCase().replaceAll('đ', 'd')
}
