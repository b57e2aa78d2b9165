/** The page that checks without a network: one file, opened from the disk, without a server. */
export const verifierTexts = {
  title: 'Kiểm tra kết quả đã công bố',
  sub: 'Tính lại từ số liệu trong tệp đã tải về, ngay trên máy này.',
  dropTitle: 'Chọn tệp kết quả (JSON)',
  dropHint: 'hay kéo thả vào đây. Tệp không rời máy này.',
  checking: 'Đang tính lại…',
  unreadable: (name: string) =>
    `“${name}” không phải tệp kết quả đã công bố, hoặc đã hỏng đến mức không tính lại được.`,
  published: (number: number, time: string) => `Bản ${number}, công bố lúc ${time}.`,
  reason: (reason: string) => `Lý do: ${reason}`,
  seal: (seal: string) =>
    `Dấu niêm: ${seal}. Hãy so với dấu niêm trên trang công bố hay trên giấy: ai sửa tệp rồi niêm lại sẽ có dấu khác.`,
  noDigest:
    'Trình duyệt này không cho trang mở từ ổ đĩa tính mã SHA-256, nên chưa kiểm được dấu niêm; bảng điểm vẫn được tính lại. Mở bằng Chrome, Edge hoặc Firefox để kiểm đủ.',
  anchor: 'Đối chiếu với biên bản đã ký',
  anchorField: 'Đầu chuỗi nhật ký in trên biên bản',
  anchorHint: 'Chép như đã in, ví dụ 896:ab12cd34ef56 (ít nhất 12 chữ số của mã).',
  anchorUnreadable: 'Chưa đúng dạng: số thứ tự, dấu hai chấm, rồi ít nhất 12 chữ số của mã.',
  'anchor.same': 'Khớp: đây đúng là đầu chuỗi nhật ký mà tệp này ghi lúc công bố.',
  'anchor.different':
    'Không khớp: cùng số thứ tự mà mã khác. Tệp này hoặc biên bản không cùng một nhật ký.',
  'anchor.elsewhere':
    'Tệp này chỉ giữ đầu chuỗi lúc công bố, biên bản ghi một sự kiện khác; nhờ người giữ máy chủ chạy: npm run -s thidua -- verify --anchor SỐ:MÃ',
  offline: (engine: string) =>
    `Trang này là một tệp duy nhất, không kết nối mạng. Cách tính phiên bản ${engine}.`,
}
