/** Papers to download. */
export const papers = {
  title: 'Văn bản',
  lead: 'Theo thể thức Nghị định 30/2020/NĐ-CP, lấy số liệu đang có. Tệp Word sửa tiếp được; số, ngày và chữ ký điền sau.',
  ofSeason: 'Của Cụm',
  ofMembers: 'Của từng đơn vị',
  none: 'Chưa có văn bản nào mở cho bạn ở giai đoạn này.',
  member: 'Đơn vị',
  'format.docx': 'Word',
  'format.pdf': 'PDF',
  'format.xlsx': 'Excel',
  download: (paper: string, format: string) => `Tải ${paper}, tệp ${format}`,
  'name.score-table': 'Bảng tổng hợp điểm thi đua',
  'about.score-table':
    'Điểm theo phần, chuẩn, thưởng, trừ, tổng, hạng, xếp loại; kèm từng tiêu chí.',
}
