const opening = 6000
const titles = [
  /(?:báo cáo|tổng kết|kết quả|đánh giá|tình hình|sơ kết|phụ lục)[^.;]{0,160}?năm\s+((?:19|20)\d\d)(?!\s?[-–]\s?\d)/iu,
  /(?:^|[.\n]\s*)(?:trong\s+)?(?:công tác[^.;\n]{0,80}?)?năm\s+((?:19|20)\d\d)(?!\s?[-–]\s?\d)/iu,
]

/** The year that a report names as its own: of its title, or of the first sentence that begins with one. */
export function findYear(text: string): number | null {
  const head = text.slice(0, opening)
  for (const title of titles) {
    const match = title.exec(head)
    if (match) return Number(match[1])
  }
  return null
}
