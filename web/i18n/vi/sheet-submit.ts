/** Texts of handing a sheet in, and of one that is locked. */
export const sheetSubmit = {
  submit: {
    byCluster: 'Cụm cho điểm khi thẩm định, không phải kê khai:',
    open: 'Kiểm tra và nộp',
    short: 'Nộp',
    again: 'Kiểm tra và nộp lại',
    title: (year: number, again: boolean) =>
      `${again ? 'Nộp lại' : 'Nộp'} bảng tự chấm năm ${year}?`,
    late: 'Giai đoạn tự chấm đã qua, nên bảng ghi là nộp muộn.',
    overdue: (day: string) => `Đã quá hạn ${day}, nên bảng ghi là nộp muộn.`,
    daysCount: (days: number) => `Nộp bây giờ thì phần mềm ghi ${days} ngày chậm ở`,
    lateTotal: (before: string, after: string) => `tổng ${before} còn ${after} điểm`,
    lateGrade: (before: string | null, after: string | null) =>
      `xếp loại ${before ? `“${before}”` : 'chưa có'} thành ${after ? `“${after}”` : 'không xếp loại'}.`,
    points: 'điểm tự chấm',
    missing: (count: number) => `${count} tiêu chí chưa kê khai, không được điểm:`,
    granted: (code: string, points: string) => `Riêng ${code} vẫn giữ ${points} điểm có sẵn.`,
    twice: 'Có hoạt động tính ở hai nơi:',
    first: (code: string) => `Kê khai ${code} trước`,
    noEvidence: 'Thiếu minh chứng (có điểm hay hoạt động được tính mà chưa có tệp) ở',
    waiting: (count: number) => `${count} hoạt động đã ghi chưa tính vào tiêu chí nào:`,
    named: (titles: readonly string[], more: number) => {
      const said = titles.map((title) => `“${title}”`).join(', ')
      return more > 0 ? `${said} và ${more} hoạt động khác.` : `${said}.`
    },
    place: 'Tính vào tiêu chí trước khi nộp',
    mayAsk: 'Vẫn nộp được; người thẩm định có thể hỏi lại.',
    complete: 'Mọi tiêu chí đã kê khai và có minh chứng.',
    after:
      'Sau khi nộp, bảng được khóa để thẩm định. Muốn sửa thì đề nghị cụm trưởng hoặc cụm phó trả lại bảng.',
    unsaved: 'Còn thay đổi chưa lưu. Đợi đầu trang báo “Đã lưu” rồi nộp.',
    invalid: 'Chưa nộp được vì còn chỗ báo lỗi ở',
    accept: (count: number) => `Tôi biết ${count} tiêu chí này chưa kê khai và vẫn nộp`,
    confirm: 'Nộp bảng tự chấm',
    confirmMissing: (count: number) => `Nộp với ${count} tiêu chí chưa kê khai`,
    mustAccept: 'Đánh dấu ô xác nhận trước khi nộp, hoặc kê khai các tiêu chí còn thiếu.',
    cancel: 'Quay lại làm tiếp',
    working: 'Đang nộp…',
    failed: 'Chưa nộp được bảng tự chấm.',
    kept: 'Mọi kê khai vẫn còn nguyên.',
  },
  locked: {
    submitted: (at: string, late: boolean) =>
      `Đã nộp bảng tự chấm lúc ${at}${late ? ', ghi là nộp muộn' : ''}. Bảng đã khóa, chờ thẩm định.`,
    submittedAt: (at: string) => `đã nộp lúc ${at}`,
    late: 'Giai đoạn tự chấm đã qua. Vẫn kê khai và nộp được; bảng sẽ ghi là nộp muộn.',
    reopenBy: 'Muốn sửa, đề nghị cụm trưởng hoặc cụm phó trả lại bảng kèm lý do.',
    reopenByDeputy: (unit: string) => `Muốn sửa, đề nghị cụm phó (${unit}) trả lại bảng kèm lý do.`,
    reopenByLead: (unit: string) =>
      `Muốn sửa, đề nghị cụm trưởng (${unit}) trả lại bảng kèm lý do.`,
    phase: (phase: string) => `Cụm đang ở giai đoạn “${phase}” nên bảng tự chấm chỉ để xem.`,
    phaseWho: 'Cần sửa thì đề nghị cụm trưởng chuyển giai đoạn hoặc trả lại bảng.',
    published: 'Kết quả năm thi đua đã công bố. Không sửa được nữa.',
    returned: 'Bảng được trả lại để sửa.',
    returnedReason: (reason: string) => `Lý do: ${reason}`,
    other: (unit: string) => `Bạn đang xem bảng của ${unit}. Chỉ đơn vị ấy sửa được.`,
    notYetSubmit:
      'Khi cụm trưởng mở giai đoạn tự chấm thì nộp được. Từ nay đến lúc đó cứ kê khai dần.',
  },
  news: {
    moved: (phase: string) => `Cụm vừa chuyển sang giai đoạn “${phase}”.`,
    submit: 'Từ bây giờ nộp được bảng tự chấm. Những gì đã gõ vẫn còn nguyên.',
    late: 'Vẫn kê khai và nộp được, nhưng bảng sẽ ghi là nộp muộn. Những gì đã gõ vẫn còn nguyên.',
    goOn: 'Vẫn tiếp tục kê khai được. Những gì đã gõ vẫn còn nguyên.',
    closed: 'Bảng này chỉ còn để xem.',
    read: 'Đã đọc',
    kept: (count: number) => `Có ${count} tiêu chí nhập sau khi bảng khóa nên chưa được lưu.`,
    keptNext:
      'Những gì đã gõ còn giữ trên máy này. Nếu cần ghi, đề nghị cụm trưởng hoặc cụm phó trả lại bảng; khi mở lại, chúng tự hiện trong ô.',
    keptForGood:
      'Những gì đã gõ còn giữ trên máy này, nhưng kết quả đã công bố, bảng không mở lại nữa.',
    drop: 'Bỏ những gì chưa lưu',
    dropWhat: (count: number) =>
      `Bỏ khỏi máy này điều đã nhập ở ${count} tiêu chí mà chưa lưu. Những gì đã lưu ở bảng vẫn còn nguyên.`,
  },
}
