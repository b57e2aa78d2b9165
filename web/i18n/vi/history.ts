/** Nhật ký: ai làm gì, lúc nào. */
export const history = {
  title: 'Nhật ký',
  lead: 'Mỗi việc ghi, nộp, thẩm định, quyết định đều để lại một dòng; không dòng nào sửa hay xóa được.',
  member: 'Đơn vị',
  allMembers: 'Mọi đơn vị',
  search: 'Tìm trong nhật ký',
  searchHint: 'Tên người, hoạt động, tiêu chí, việc đã làm',
  shown: (n: number, of: number) => (n === of ? `${n} dòng` : `${n} trong ${of} dòng`),
  more: 'Lấy thêm',
  noneTitle: 'Chưa có việc nào được ghi.',
  noneNext: 'Nhật ký bắt đầu từ việc đầu tiên của năm thi đua.',
  noMatch: 'Không dòng nào khớp.',
  wholeSeason: 'cả Cụm',
  number: (seq: number) => `số ${seq}`,
}
