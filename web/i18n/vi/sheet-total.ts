/** Texts of the total of a sheet and the grade that it reaches. */
export const sheetTotal = {
  total: {
    verifiedShare: (done: number, all: number) => `mới thẩm định ${done} trong ${all} tiêu chí`,
    self: 'Tổng tự chấm',
    verified: 'Tổng thẩm định',
    ofBase: (max: string) => `trong ${max} điểm`,
    columns: (base: string, bonus: string, penalty: string) =>
      `Chuẩn ${base} + thưởng ${bonus} − điểm trừ ${penalty}`,
    cut: (cut: string) => `− không tính ${cut}`,
    progress: (done: number, all: number) => `${done} trong ${all} tiêu chí đã kê khai`,
    left: (left: number, done: number, none: number) =>
      `còn ${left} tiêu chí, ${done} đã xong${none > 0 ? `, ${none} không phải kê khai` : ''}`,
    allDone: (done: number) => `đủ ${done} tiêu chí`,
    sections: 'Điểm theo phần',
    verifiedTotal: (points: string) => `Thẩm định: ${points}`,
    why: 'Tổng này gồm gì?',
    whyClose: 'Đóng',
    'part.granted': 'Bảng điểm cho sẵn, chưa kê khai gì',
    'part.provisional': 'Đã kê khai, tạm tính',
    'part.verified': 'Đã kê khai, đã thẩm định',
    'part.unverified': 'Đã kê khai, chưa thẩm định',
    'part.claimed': 'Đã kê khai',
    'part.around': 'Mục cộng thêm hoặc không tính hết',
    'about.granted': 'Các điểm này có ngay từ đầu và giảm theo số liệu kê khai sau.',
    'about.provisional':
      'So với các đơn vị khác mà bảng của họ chưa mở, nên có thể giảm khi có số liệu của họ.',
    'about.around': 'Điểm nền, hệ số, mức tối đa hay cách gộp của cả mục.',
    sum: (parts: string, total: string) => `${parts} = ${total} điểm`,
    ofProvisional: (points: string) => `Trong đó ${points} điểm tạm tính`,
    provisionalAt: (codes: string) => `ở ${codes}, còn so với các đơn vị khác.`,
    provisionalShort: (points: string) => `${points} điểm tạm tính`,
  },
  grade: {
    reached: (grade: string) => `Đang đạt: ${grade}`,
    none: 'Chưa đạt mức xếp loại nào',
    top: 'Đây là mức cao nhất.',
    next: (grade: string) => `Để đạt ${grade}:`,
    points: (points: string) => `thêm ${points} điểm`,
    lowered: (grade: string) => `Bị hạ xuống ${grade} theo quy định hạ mức.`,
    ungraded: 'không xếp loại',
  },
}
