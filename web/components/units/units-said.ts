/** Numbers that a report writes in words. Not "năm": that is a year as a rule. */
const inWords: Readonly<Record<string, number>> = {
  ...{ hai: 2, ba: 3, bốn: 4, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 },
}

/** A number before one of these counts another thing: "2 hội nghị" are no two "hội". */
const makesAnother = 'người|nghị|thảo|viên|đồng|trường|thi|chợ|thể|kết'
/** A number after one of these is a name, an order, an hour or no exact one: "Chỉ thị 12", "lần thứ ba", "hơn 10". */
const belongsBefore =
  'thứ|số|cụm|khối|khóa|đợt|lần|ngày|tháng|quý|năm|tổ|lớp|thị|nghị định|vùng|cấp|và|' +
  'đoàn|đội|khu|quận|phường|giờ|phút|lúc|trong|từ|đến|tới|hơn|trên|gần|dưới|khoảng|chừng|độ|hay|hoặc'
/** After one of these it goes on with a number: "mười hai" is no two. */
const goesOn =
  'một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi|trăm|nghìn|ngàn|vạn|triệu|linh|lẻ'
/** Where one of these stands, what is counted may not have been at all: "Không đón 3 đoàn". */
const notDone = /(?<!\p{L})(?:không|chưa|hủy|huỷ|hoãn|dự kiến|kế hoạch)(?!\p{L})/iu

/**
 * How many units the text of an activity says it is: 3 of "đoàn" in "Đón 3 đoàn đến thăm".
 *
 * @param unit As the criterion has it; one of several is enough ("hội, chi hội").
 * Only to be offered: a title is read by its words, never understood.
 *
 * @returns Null where it says no number above one, more than one number, or it is not sure: then a person has to count.
 */
export function unitsSaid(unit: string | null | undefined, text: string): number | null {
  if (notDone.test(text.normalize('NFC'))) return null
  const nouns = (unit ?? '')
    .normalize('NFC')
    .split(',')
    .map((noun) => noun.trim())
    .filter(Boolean)
    .map(escaped)
  if (nouns.length === 0) return null
  const counted = new RegExp(
    String.raw`(?<![\p{L}\p{N}.,/–-]|(?<!\p{L})(?:${belongsBefore}|${goesOn})[\s,]+|\p{N}[\s,;–—-]+|[–—-]\s*)(\d{1,4}|${Object.keys(inWords).join('|')})\s+(?:${nouns.join('|')})(?![\p{L}\p{N}]|\s+(?:${makesAnother})(?!\p{L}))`,
    'giu',
  )
  const found = [...text.normalize('NFC').matchAll(counted)].map(([, figure]) => numberIn(figure!))
  const [only = 0] = found
  return found.length === 1 && only > 1 ? only : null
}

function numberIn(figure: string): number {
  return inWords[figure.toLowerCase()] ?? Number(figure)
}

const escaped = (noun: string) => noun.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
