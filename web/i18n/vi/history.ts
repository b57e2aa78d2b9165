/** Nhật ký: ai làm gì, lúc nào. */
export const history = {
  title: 'Nhật ký',
  lead: 'Mỗi việc ghi, nộp, thẩm định, quyết định đều để lại một dòng; không dòng nào sửa hay xóa được.',
  member: 'Đơn vị',
  allMembers: 'Mọi đơn vị',
  search: 'Tìm trong nhật ký',
  searchHint: 'Tên người, hoạt động, tiêu chí, việc đã làm',
  shown: (n: number, of: number) =>
    n === of ? `${n} dòng gần đây nhất` : `${n} trong ${of} dòng gần đây nhất`,
  more: 'Xem thêm dòng cũ hơn',
  noneTitle: 'Chưa có việc nào được ghi.',
  noneNext: 'Nhật ký bắt đầu từ việc đầu tiên của năm thi đua.',
  noMatch: 'Không dòng nào khớp.',
  wholeSeason: 'cả Cụm',
  number: (seq: number) => `số ${seq}`,
  kind: 'Loại việc',
  allKinds: 'Mọi việc',
  'kind.activity': 'Hoạt động',
  'kind.evidence': 'Minh chứng',
  'kind.claim': 'Kê khai',
  'kind.sheet': 'Nộp, trả bảng; bảng điểm',
  'kind.value': 'Thẩm định',
  'kind.decision': 'Quyết định',
  'kind.award': 'Hồ sơ khen thưởng',
  'kind.season': 'Giai đoạn',
  'kind.publication': 'Công bố',
  'kind.correction': 'Đính chính',
  dayHint: 'ngày/tháng/năm',
  from: 'Từ ngày',
  to: 'Đến ngày',
  verify: 'Kiểm tra nhật ký',
  verifying: 'Đang kiểm tra…',
  verifyAt: (at: string) =>
    `Kiểm tra lúc ${at}; trong năm phút sau đó, bấm lại vẫn là kết quả này.`,
  verifyClean: (events: string, rows: string, files: string) =>
    `Nguyên vẹn: ${events} sự kiện nối đủ, ${rows} bản ghi và ${files} tệp đúng như nhật ký ghi.`,
  anchor: (at: string, seq: string) =>
    `Mốc nằm ngoài máy chủ gần nhất: kết quả công bố lúc ${at}, sự kiện ${seq}.`,
  anchorNone: 'Chưa có kết quả công bố nào làm mốc nằm ngoài máy chủ.',
  anchorLimit:
    'Sau mốc cuối cùng (kể cả mốc in trên văn bản đã ký), chỉ người nắm máy chủ mới có thể viết lại nhật ký mà không ai thấy; in văn bản rồi ký là có mốc mới.',
  verifyBroken: (seq: number) => `Chuỗi nhật ký hỏng từ sự kiện số ${seq}.`,
  verifyFaults: (n: number) => `${n} bản ghi hoặc tệp bị đổi, mất hay thêm ngoài phần mềm:`,
  rollback: (seen: string, now: number) =>
    `Dữ liệu trên máy chủ bị lùi về trước hoặc viết lại: trình duyệt này từng thấy nhật ký đến số ${seen}, nay không còn sự kiện ấy (nhật ký đang ở số ${now}). Báo cho cụm trưởng và người quản trị, kiểm tra lại những việc mình vừa làm.`,
  rollbackKnown: 'Tôi đã biết',
}
