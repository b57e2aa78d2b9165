import type { ErrorEntries } from './entry.ts'

/** Refusals about the way from one year to the next. */
export const rolloverErrors = {
  'rollover.early': {
    status: 409,
    vi: 'Năm này chưa tới hội nghị nên chưa lập được năm sau. Hoàn tất thẩm định, mở hội nghị rồi làm lại.',
    en: 'This season has not come to its conference yet. Finish the verification, open the conference, then try again.',
  },
  'rollover.taken': {
    status: 409,
    vi: 'Cụm đã có năm thi đua kế tiếp, không lập lần thứ hai. Mở năm ấy trong danh sách năm thi đua ở đầu trang.',
    en: 'The cluster has its next season already; it is not made twice. Open it in the list of seasons at the top.',
  },
  'rollover.same_heads': {
    status: 422,
    vi: 'Cụm trưởng và cụm phó là hai đơn vị khác nhau. Chọn đơn vị khác cho một trong hai.',
    en: 'Lead and deputy are two different members. Choose another member for one of them.',
  },
  'rollover.not_of_member': {
    status: 422,
    vi: 'Người này không còn vai trò ở đơn vị đã chọn. Chọn một người của đơn vị ấy, hoặc nhờ người quản trị giao vai trò trước.',
    en: 'This person has no role for that member any more. Choose one of its people, or have the administrator assign a role first.',
  },
} as const satisfies ErrorEntries
