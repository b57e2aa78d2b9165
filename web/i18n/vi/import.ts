/** Recording activities from a written report. */
export const importing = {
  title: 'Ghi hoạt động từ báo cáo',
  sub: 'Đọc báo cáo Word hoặc văn bản, đề nghị từng hoạt động. Chưa lưu gì trước khi bấm "Ghi nhận".',
  link: 'Từ báo cáo',
  back: 'Về danh sách hoạt động',
  closed: 'Giai đoạn này đơn vị không ghi thêm được hoạt động.',
  file: 'Chọn tệp báo cáo (.docx hoặc .txt)',
  fileHint: 'Phần mềm đọc tệp và đưa ra từng hoạt động để bạn xem; chưa lưu gì.',
  paste: 'Hoặc dán nội dung báo cáo vào đây',
  read: 'Đọc nội dung đã dán',
  guide: (n: number, recorded: number) =>
    `Tìm thấy ${n} hoạt động${recorded > 0 ? ` chưa ghi (${recorded} mục đã ghi trước đây)` : ''}. Xem từng mục: đúng thì bấm "Nhận", không phải thì bấm "Bỏ", sai chỗ nào sửa ngay chỗ đó. Xong bấm "Ghi nhận" ở cuối trang.`,
  nothingNew: (n: number): string =>
    n > 0
      ? 'Mọi hoạt động của báo cáo này đã ghi trước đây, không có gì để ghi thêm.'
      : 'Không thấy hoạt động nào để ghi.',
  otherYear: (report: number, season: number) =>
    `Báo cáo nói về năm ${report}, còn năm thi đua đang mở là ${season}: hoạt động sẽ ghi vào năm ${season}, ngày tháng của năm ${report} không giữ được. Nếu mở nhầm năm, bấm "Bỏ, đọc báo cáo khác" rồi chọn năm ở đầu trang.`,
  reading: 'Đang đọc báo cáo…',
  another: 'Bỏ, đọc báo cáo khác',
  report: 'Báo cáo',
  proposals: (n: number) => `Đề nghị (${n})`,
  none: 'Không thấy hoạt động nào trong báo cáo này.',
  progress: (accepted: number, left: number) => `${accepted} đã nhận, ${left} chưa xem`,
  accept: 'Nhận',
  accepted: 'Đã nhận',
  drop: 'Bỏ',
  dropped: 'Đã bỏ',
  recorded: 'Đã ghi trước đây',
  open: 'Chưa xem',
  unaccept: 'Thôi nhận',
  restore: 'Lấy lại',
  outside: (days: string, year: number) =>
    `Báo cáo ghi ${days}, ngoài năm ${year}: để trống ngày, chỉ ghi năm.`,
  split: 'Tách tại con trỏ',
  join: 'Gộp với mục sau',
  acceptAll: 'Nhận tất cả mục còn lại',
  record: (n: number) => `Ghi nhận ${n} hoạt động`,
  recordNone: 'Ghi nhận',
  twice: (n: number) => `Có thể trùng với mục ${n}`,
  otherDoer: (doer: string) =>
    `Theo báo cáo, việc này do ${doer} thực hiện. Xem lại vai trò của đơn vị, hoặc bấm "Bỏ" nếu không phải việc của đơn vị.`,
  'doer.partner': 'đối tác',
  'doer.association': 'hội thành viên',
  'doer.province': 'tỉnh',
  'doer.cluster': 'Cụm',
  fragment: 'Đoạn trong báo cáo',
  fragmentHint: 'Đặt con trỏ vào chỗ cần tách, rồi bấm "Tách tại con trỏ".',
  wrong: (n: number) => `${n} mục đã nhận còn thiếu hoặc sai, xem mục được đánh dấu.`,
  done: (n: number, already: number) =>
    `Đã ghi ${n} hoạt động.${already > 0 ? ` ${already} mục đã ghi từ trước nên không ghi lại.` : ''}`,
  next: 'Chưa tính điểm. Bước tiếp theo: chọn tiêu chí cho từng hoạt động, theo gợi ý dưới đây hoặc ở bảng tự chấm.',
  toSheet: 'Sang bảng tự chấm',
  toList: 'Xem danh sách hoạt động',
  more: 'Đọc báo cáo khác',
  keys: 'Phím tắt: ↑ ↓ chọn mục · N nhận · X bỏ · E sửa · G gộp · Z xem lại',
}
