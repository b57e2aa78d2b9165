/** A member over the years. */
export const years = {
  title: (name: string) => `${name} qua các năm`,
  link: 'Qua các năm',
  table: 'Kết quả từng năm',
  none: 'Chưa có năm nào đã công bố hoặc đang mở xếp hạng cho bạn.',
  year: 'Năm',
  rank: 'Hạng',
  rankOf: (rank: number, of: number) => `${rank}/${of}`,
  unranked: 'ngoài xếp hạng',
  total: 'Tổng điểm',
  grade: 'Xếp loại',
  change: 'So với năm trước',
  'source.published': 'đã công bố',
  'source.computed': 'theo hội nghị, chưa công bố',
  'source.open': 'đang diễn ra',
  goesOn: 'Năm chưa kết thúc, chưa so',
  first: '–',
  rules: 'Cách chấm đã đổi, không so tổng điểm',
  sections: 'Bảng điểm khác, không so được',
  parts: (from: number, to: number) =>
    from === to ? `Điểm từng phần năm ${from}` : `Điểm từng phần, ${from}–${to}`,
  part: 'Phần',
  rulesNote: (years: string) =>
    `Các phần giữ nguyên, nhưng cách chấm bên trong đã đổi từ năm ${years}.`,
  describe: 'Điểm từng phần của mỗi năm',
}
