import type { ErrorEntries } from './entry.ts'

/** Refusals of files that are to be read as reports. */
export const reportErrors = {
  'report.empty': {
    status: 422,
    vi: 'Tệp không có chữ nào để đọc.',
    en: 'There is no text in the file.',
  },
  'report.too_large': {
    status: 413,
    vi: 'Tệp lớn quá mức của một báo cáo (tối đa 20 MB); hãy bỏ bớt ảnh rồi thử lại.',
    en: 'The file is larger than a report may be (20 MB). Take pictures out and try again.',
  },
  'report.binary': {
    status: 415,
    vi: 'Tệp không phải văn bản; chỉ đọc được .txt và .docx.',
    en: 'The file is no text. Only .txt and .docx can be read.',
  },
  'report.pdf': {
    status: 415,
    vi: 'Đây là tệp PDF; hãy dùng bản Word (.docx) hoặc dán nội dung báo cáo.',
    en: 'This is a PDF. Use the Word file (.docx), or paste the report.',
  },
  'report.encoding': {
    status: 415,
    vi: 'Tệp không phải văn bản UTF-8 hoặc UTF-16; hãy lưu lại với mã Unicode (UTF-8).',
    en: 'The file is not text in UTF-8 or UTF-16. Save it again as Unicode (UTF-8).',
  },
  'report.old_word': {
    status: 415,
    vi: 'Đây là tệp Word cũ (.doc); hãy mở bằng Word và lưu lại thành .docx.',
    en: 'This is an old Word file (.doc). Open it in Word and save it as .docx.',
  },
  'report.encrypted': {
    status: 422,
    vi: 'Tệp Word đang được đặt mật khẩu; hãy gỡ mật khẩu rồi thử lại.',
    en: 'The Word file has a password. Take it off and try again.',
  },
  'report.broken_package': {
    status: 422,
    vi: 'Tệp Word bị hỏng hoặc tải về chưa đủ.',
    en: 'The Word file is damaged or incomplete.',
  },
  'report.not_word': {
    status: 415,
    vi: 'Tệp nén này không phải tài liệu Word (.docx).',
    en: 'This archive is no Word document (.docx).',
  },
  'report.bursting': {
    status: 422,
    vi: 'Tệp Word khi mở ra lớn bất thường nên không được đọc.',
    en: 'Unpacked, the Word file is unreasonably large; it was not read.',
  },
  'report.too_hard': {
    status: 422,
    vi: 'Báo cáo quá dài hoặc quá rối để đọc tự động. Chia thành nhiều phần rồi thử lại.',
    en: 'The report is too long or too tangled to be read. Divide it and try again.',
  },
} as const satisfies ErrorEntries
