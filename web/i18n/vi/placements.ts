/** Which criterion an activity counts under: proposed, chosen, written. */
export const placements = {
  under: 'Tính vào',
  underOf: (title: string) => `Tính “${title}” vào tiêu chí`,
  choose: 'Chọn tiêu chí…',
  count: 'Tính',
  countOf: (title: string, code: string) => `Tính “${title}” vào ${code}`,
  counting: 'Đang ghi…',
  undo: 'Hoàn tác',
  undoOf: (title: string) => `Hoàn tác: bỏ “${title}” khỏi tiêu chí`,
  because: (own: string, words: string) =>
    own.toLowerCase() === words.toLowerCase()
      ? `Gợi ý vì có ${own}`
      : `Gợi ý vì có ${own}; tiêu chí nói ${words}`,
  near: (words: string) => `Gợi ý: gần với ${words}`,
  nearField: (field: string) => `Gợi ý theo lĩnh vực ${field}`,
  nearRole: (field: string, role: string) => `Gợi ý theo lĩnh vực ${field}, vai trò ${role}`,
  stated: (code: string) => `${code} (đã nhập số)`,
  notApplicable: (code: string) => `${code} (không phát sinh)`,
  others: 'Không đếm hoạt động: kê khai ở bảng tự chấm',
  openAt: (code: string) => `Mở ${code}`,
  'closed.stated':
    'Tiêu chí này đã nhập số. Muốn tính từng hoạt động thì mở ra, xóa số rồi chọn hoạt động.',
  'closed.not_applicable':
    'Tiêu chí này đang ghi là không phát sinh. Mở ra để bỏ dấu rồi chọn hoạt động.',
  'closed.level':
    'Tiêu chí này tính theo mức đạt được, không đếm hoạt động. Mở ra để chọn mức và gửi minh chứng.',
  'closed.yes_no':
    'Tiêu chí này tính theo có hay không, không đếm hoạt động. Mở ra để trả lời và gửi minh chứng.',
  'closed.given':
    'Tiêu chí này do Cụm cho điểm, không đếm hoạt động. Mở ra để gửi minh chứng và ghi chú.',
  'closed.figure': 'Tiêu chí này tính theo một con số, không đếm hoạt động. Mở ra để nhập số.',

  waiting: (n: number) => `${n} hoạt động chưa tính vào tiêu chí nào.`,
  proposed: (n: number): string =>
    n > 0
      ? `Có gợi ý tiêu chí cho ${n} hoạt động. Chỉ tính sau khi bạn bấm.`
      : 'Chưa có gợi ý chắc chắn; chọn tiêu chí ở từng hoạt động.',
  look: (n: number) => `Tính theo ${n} gợi ý…`,
  lookChosen: (n: number) => `Tính ${n} hoạt động…`,
  toWaiting: 'Chỉ xem hoạt động chưa tính',
  title: 'Tính theo gợi ý',
  plan: (n: number, criteria: number) => `${n} hoạt động vào ${criteria} tiêu chí.`,
  what: 'Bỏ dấu ở hoạt động chưa đúng chỗ. Ở đây mỗi hoạt động tính vào một tiêu chí; sau này vẫn sửa được ở bảng tự chấm.',
  next: (most: number, rest: number) =>
    `Mỗi lần tính nhiều nhất ${most} hoạt động; ${rest} hoạt động nữa tính lần sau.`,
  all: (n: number) => `Tính ${n} hoạt động`,
  none: 'Chưa chọn hoạt động nào',
  later: 'Để sau',
  done: (n: number, criteria: number) => `Đã tính ${n} hoạt động vào ${criteria} tiêu chí.`,
  undone: (n: number, gone: number) => {
    const said = `Đã bỏ ${n} hoạt động khỏi tiêu chí.`
    return gone > 0
      ? `${said} ${gone} hoạt động đã được bỏ ra hoặc chuyển chỗ từ trước, giữ nguyên.`
      : said
  },
  goneBefore: 'Không hoàn tác: hoạt động đã được bỏ ra hoặc chuyển sang tiêu chí khác từ trước.',
  refused: 'Chưa ghi thay đổi nào:',
  fault: (title: string, message: string) => `“${title}”: ${message}`,
  toSheet: 'Sang bảng tự chấm',
  leftOver: (n: number) => `Còn ${n} hoạt động chưa tính.`,
  allPlaced: 'Mọi hoạt động đã được tính.',
}
