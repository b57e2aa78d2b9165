import type { ErrorEntries } from './entry.ts'

/** Refusals of Excel forms, of a whole file or of one of its cells. */
export const formErrors = {
  'form.not_excel': {
    status: 415,
    vi: 'Đây không phải tệp Excel (.xlsx). Hãy nộp tệp đã tải từ trang này.',
    en: 'This is no Excel file (.xlsx). Hand in the file downloaded from this page.',
  },
  'form.old_excel': {
    status: 415,
    vi: 'Đây là tệp Excel cũ (.xls). Hãy mở bằng Excel và lưu lại thành .xlsx.',
    en: 'This is an old Excel file (.xls). Open it in Excel and save it as .xlsx.',
  },
  'form.encrypted': {
    status: 422,
    vi: 'Tệp Excel đang được đặt mật khẩu. Hãy gỡ mật khẩu rồi nộp lại.',
    en: 'The Excel file has a password. Take it off and hand it in again.',
  },
  'form.broken': {
    status: 422,
    vi: 'Tệp Excel bị hỏng hoặc tải chưa đủ. Hãy lưu lại tệp rồi nộp lại.',
    en: 'The Excel file is damaged or incomplete. Save it again and hand it in again.',
  },
  'form.bursting': {
    status: 422,
    vi: 'Tệp Excel khi mở ra lớn bất thường nên không được đọc. Hãy tải mẫu mới và chép số liệu sang.',
    en: 'Unpacked, the Excel file is unreasonably large; it was not read. Download a new form and copy the figures into it.',
  },
  'form.macros': {
    status: 415,
    vi: 'Tệp Excel có macro nên không được nhận. Hãy lưu lại thành .xlsx thường.',
    en: 'The Excel file holds macros and is not accepted. Save it as a plain .xlsx.',
  },
  'form.linked': {
    status: 415,
    vi: 'Tệp Excel có liên kết hoặc nhúng tệp khác nên không được nhận. Hãy tải mẫu mới và chép số liệu sang.',
    en: 'The Excel file links to or holds other files and is not accepted. Download a new form and copy the figures into it.',
  },
  'form.too_hard': {
    status: 422,
    vi: 'Tệp Excel quá lớn để đọc. Hãy tải mẫu mới và chép số liệu sang.',
    en: 'The Excel file is too large to be read. Download a new form and copy the figures into it.',
  },
  'form.foreign': {
    status: 422,
    vi: 'Tệp này không phải mẫu tải từ phần mềm. Hãy tải mẫu ở trang này rồi điền vào đó.',
    en: 'This file is no form from this system. Download the form on this page and fill it in.',
  },
  'form.other_season': {
    status: 422,
    vi: 'Mẫu này của năm thi đua khác. Hãy tải mẫu của năm đang mở.',
    en: 'This form is of another season. Download the form of the season that is open here.',
  },
  'form.other_member': {
    status: 422,
    vi: 'Mẫu này của đơn vị khác. Hãy tải mẫu của đơn vị mình.',
    en: 'This form is of another organisation. Download the form of your own.',
  },
  'form.other_sheet': {
    status: 409,
    vi: 'Bảng tiêu chí đã đổi sau khi tải mẫu này. Hãy tải mẫu mới và chép số liệu sang.',
    en: 'The criteria have changed since this form was downloaded. Download a new one and copy the figures into it.',
  },
  'form.formula': {
    status: 422,
    vi: 'Ô này là công thức. Hãy gõ kết quả, hoặc dán dạng giá trị.',
    en: 'This cell holds a formula. Type its result, or paste it as a value.',
  },
  'form.date': {
    status: 422,
    vi: 'Excel đã đổi số này thành ngày. Hãy gõ lại số, với dấu phẩy hoặc chấm thập phân.',
    en: 'Excel has made a date of this figure. Type the figure again with a decimal point.',
  },
  'form.error_value': {
    status: 422,
    vi: 'Ô này đang báo lỗi của Excel. Hãy gõ lại.',
    en: 'This cell shows an error of Excel. Type it again.',
  },
  'form.not_asked': {
    status: 422,
    vi: 'Tiêu chí này không hỏi ô này. Hãy xóa trắng ô.',
    en: 'This criterion does not ask for this cell. Empty it.',
  },
  'form.counted': {
    status: 422,
    vi: 'Số này tính từ các hoạt động đã ghi nên không điền ở đây. Hãy sửa ở các hoạt động.',
    en: 'This figure is counted from the recorded activities. Change it there.',
  },
  'form.stale': {
    status: 409,
    vi: 'Tiêu chí này đã được sửa trên phần mềm sau khi tải mẫu. Hãy sửa trực tiếp ở đó, hoặc tải mẫu mới.',
    en: 'This criterion was changed in the app after the form was downloaded. Change it there, or download a new form.',
  },
  'form.unknown_line': {
    status: 422,
    vi: 'Bảng tiêu chí không có mã này. Hãy tải mẫu mới.',
    en: 'The criteria know no such code. Download a new form.',
  },
} as const satisfies ErrorEntries
