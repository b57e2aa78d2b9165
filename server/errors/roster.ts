import type { ErrorEntries } from './entry.ts'

/** Refusals of members and accounts that come in by Excel, whole or of one cell. */
export const rosterErrors = {
  'roster.other_season': {
    status: 422,
    vi: 'Đây là mẫu của năm thi đua khác. Hãy tải mẫu ở trang này.',
    en: 'This form is of another season. Download the form on this page.',
  },
  'roster.changed': {
    status: 409,
    vi: 'Danh sách đã đổi sau khi bạn xem nên chưa lưu gì. Hãy chọn lại tệp và xem lại.',
    en: 'Something has changed since you looked, so nothing was saved. Choose the file again and look once more.',
  },
  'roster.late': {
    status: 409,
    vi: 'Đã qua giai đoạn tự chấm nên không thêm được đơn vị vào năm này. Thêm khi sang năm sau.',
    en: 'Self-scoring is over, so no member enters this season. Add it in the next one.',
  },
  'roster.twice': {
    status: 422,
    vi: 'Dòng này lặp lại một dòng ở trên. Hãy xóa một trong hai dòng.',
    en: 'This line repeats one above. Delete one of the two.',
  },
  'roster.stands': {
    status: 422,
    vi: 'Đơn vị này đã có trong năm với nội dung khác. Tệp này chỉ thêm, không sửa; hãy xóa trắng ô.',
    en: 'This organisation is a member already, with something else here. This file only adds; empty the cell.',
  },
  'roster.short_taken': {
    status: 422,
    vi: 'Tên ngắn này đã dùng cho đơn vị khác. Hãy ghi tên ngắn khác.',
    en: 'This short name is another member’s. Write another.',
  },
  'roster.reason_missing': {
    status: 422,
    vi: 'Đơn vị không xếp hạng cần lý do. Hãy ghi lý do ở ô này.',
    en: 'A member that is not ranked needs a reason. Write it here.',
  },
  'roster.unknown_member': {
    status: 422,
    vi: 'Chưa có đơn vị nào tên này. Hãy chọn trong danh sách, hoặc thêm đơn vị ở trang tính "Đơn vị".',
    en: 'There is no member of this name. Choose from the list, or add it on the sheet "Members".',
  },
  'roster.ambiguous': {
    status: 422,
    vi: 'Có nhiều đơn vị khớp tên này. Hãy ghi tên đầy đủ, có dấu, hoặc ghi thêm tên ngắn.',
    en: 'Several members fit this name. Write all of it, with its marks, or its short name.',
  },
  'roster.same_elsewhere': {
    status: 409,
    vi: 'Cụm khác đã có đơn vị trùng tên. Hãy chọn ở ô này "Cùng một đơn vị" hoặc "Đơn vị khác". Không thấy cột này thì tải lại mẫu.',
    en: 'Another cluster has an organisation of this name. Choose here "The same organisation" or "Another organisation". Without this column, download the form again.',
  },
  'roster.several_organisations': {
    status: 409,
    vi: 'Có nhiều đơn vị trùng tên này ở các năm hoặc cụm khác nên không rõ là đơn vị nào. Chọn "Đơn vị khác" để lập đơn vị mới.',
    en: 'Several organisations of other years or clusters have this name, so it is not clear which. Choose "Another organisation" for a new one.',
  },
  'roster.none_elsewhere': {
    status: 422,
    vi: 'Không có đơn vị nào đúng tên này ở cụm khác. Hãy ghi đúng tên, đủ dấu, hoặc xóa trắng ô này.',
    en: 'No other cluster has an organisation of just this name. Write its name with all marks, or empty this cell.',
  },
  'roster.other_name': {
    status: 409,
    vi: 'Tên đăng nhập này đã có, của người khác tên. Hãy đổi tên đăng nhập; nếu đúng là tài khoản ấy thì xóa trắng ô họ tên.',
    en: 'This login name is there, with another name. Choose another login; if it is that account, empty the name.',
  },
  'roster.not_text': {
    status: 422,
    vi: 'Ô này là công thức, ngày hoặc số của Excel. Hãy gõ lại bằng chữ.',
    en: 'This cell holds a formula, a date or a figure of Excel. Type it as text.',
  },
} as const satisfies ErrorEntries
