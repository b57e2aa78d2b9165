/** Why a file cannot be read as a report. */
export type RefusalCode =
  | 'empty'
  | 'too_large'
  | 'binary'
  | 'pdf'
  | 'encoding'
  | 'old_word'
  | 'encrypted'
  | 'broken_package'
  | 'not_word'
  | 'bursting'

const sentences: Record<RefusalCode, string> = {
  empty: 'Tệp không có chữ nào để đọc.',
  too_large: 'Tệp lớn quá mức của một báo cáo (tối đa 20 MB); hãy bỏ bớt ảnh rồi thử lại.',
  binary: 'Tệp không phải văn bản; chỉ đọc được .txt và .docx.',
  pdf: 'Đây là tệp PDF; hãy dùng bản Word (.docx) hoặc dán nội dung báo cáo.',
  encoding: 'Tệp không phải văn bản UTF-8 hoặc UTF-16; hãy lưu lại với mã Unicode (UTF-8).',
  old_word: 'Đây là tệp Word cũ (.doc); hãy mở bằng Word và lưu lại thành .docx.',
  encrypted: 'Tệp Word đang được đặt mật khẩu; hãy gỡ mật khẩu rồi thử lại.',
  broken_package: 'Tệp Word bị hỏng hoặc tải về chưa đủ.',
  not_word: 'Tệp nén này không phải tài liệu Word (.docx).',
  bursting: 'Tệp Word khi mở ra lớn bất thường nên không được đọc.',
}

/** A file that is no report, with the sentence for whoever sent it. */
export class ReportRefusal extends Error {
  readonly code: RefusalCode

  constructor(code: RefusalCode) {
    super(sentences[code])
    this.code = code
  }
}
