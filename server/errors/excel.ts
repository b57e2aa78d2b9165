import type { ErrorEntries } from './entry.ts'

/** Refusals of Excel files, before anything of them is read. */
export const excelErrors = {
  'excel.other_kind': {
    status: 415,
    vi: 'Đây không phải tệp Excel (.xlsx). Hãy chọn tệp .xlsx.',
    en: 'This is no Excel file (.xlsx). Choose an .xlsx file.',
  },
  'excel.old': {
    status: 415,
    vi: 'Đây là tệp Excel cũ (.xls). Hãy mở bằng Excel và lưu lại thành .xlsx.',
    en: 'This is an old Excel file (.xls). Open it in Excel and save it as .xlsx.',
  },
  'excel.encrypted': {
    status: 422,
    vi: 'Tệp Excel đang được đặt mật khẩu. Hãy gỡ mật khẩu rồi thử lại.',
    en: 'The Excel file has a password. Take it off and try again.',
  },
  'excel.broken': {
    status: 422,
    vi: 'Tệp Excel bị hỏng hoặc tải chưa đủ. Hãy mở, lưu lại tệp rồi thử lại.',
    en: 'The Excel file is damaged or incomplete. Open it, save it again and try again.',
  },
  'excel.bursting': {
    status: 422,
    vi: 'Tệp Excel khi mở ra lớn bất thường nên không được đọc. Hãy chép các ô cần thiết sang một tệp mới.',
    en: 'Unpacked, the Excel file is unreasonably large; it was not read. Copy the cells that matter into a new file.',
  },
  'excel.macros': {
    status: 415,
    vi: 'Tệp Excel có macro nên không được nhận. Hãy lưu lại thành .xlsx thường.',
    en: 'The Excel file holds macros and is not accepted. Save it as a plain .xlsx.',
  },
  'excel.linked': {
    status: 415,
    vi: 'Tệp Excel có liên kết hoặc nhúng tệp khác nên không được nhận. Hãy chép các ô cần thiết sang một tệp mới.',
    en: 'The Excel file links to or holds other files and is not accepted. Copy the cells that matter into a new file.',
  },
  'excel.too_hard': {
    status: 422,
    vi: 'Tệp Excel quá lớn để đọc. Hãy chép các ô cần thiết sang một tệp mới.',
    en: 'The Excel file is too large to be read. Copy the cells that matter into a new file.',
  },
  'excel.too_many_lines': {
    status: 422,
    vi: 'Một trang tính có hơn 500 dòng. Hãy chia thành nhiều tệp rồi nộp từng tệp.',
    en: 'A sheet has more than 500 lines. Divide it into several files and hand in each.',
  },
  'excel.foreign': {
    status: 422,
    vi: 'Tệp này không phải mẫu tải từ phần mềm. Hãy tải mẫu ở trang này rồi điền vào đó.',
    en: 'This file is no form from this system. Download the form on this page and fill it in.',
  },
  'excel.no_sheet': {
    status: 422,
    vi: 'Không thấy bảng điểm trong tệp: cần một dòng tiêu đề có cột "Tiêu chí" (hoặc "Nội dung") và cột "Điểm", các tiêu chí ở những dòng dưới.',
    en: 'There is no scoring sheet in the file: it needs a head with a column "Tiêu chí" (or "Nội dung") and one "Điểm", and the criteria in the lines below.',
  },
} as const satisfies ErrorEntries
