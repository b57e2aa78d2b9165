import type { ErrorEntries } from './entry.ts'

/** Refusals of an own sheet filled in in Excel, whole or of one of its cells. */
export const formErrors = {
  'form.other_season': {
    status: 422,
    vi: 'Đây là mẫu của năm thi đua khác. Hãy tải mẫu của năm đang mở.',
    en: 'This form is of another season. Download the form of the season that is open here.',
  },
  'form.other_member': {
    status: 422,
    vi: 'Đây là mẫu của đơn vị khác. Hãy tải mẫu của đơn vị mình.',
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
  'form.percent': {
    status: 422,
    vi: 'Excel đã đổi số này thành phần trăm. Hãy gõ lại số, không có dấu %.',
    en: 'Excel has made a percentage of this figure. Type the figure again without %.',
  },
  'form.error_value': {
    status: 422,
    vi: 'Ô này đang báo lỗi của Excel. Hãy gõ lại.',
    en: 'This cell shows an error of Excel. Type it again.',
  },
  'form.not_asked': {
    status: 422,
    vi: 'Tiêu chí này không dùng ô này. Hãy để trống.',
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
