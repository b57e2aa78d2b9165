/** "Việc của tôi": the next step, other tasks, the season at a glance. */
export const day = {
  title: 'Việc của tôi',
  next: 'Việc cần làm ngay',
  untilDay: (day: string) => `tính các hoạt động đến hết ${day}`,
  daysLeft: (n: number) => (n === 0 ? 'Hôm nay là ngày cuối' : `Còn ${n} ngày`),

  overdue: (n: number) => `Quá hạn ${n} ngày`,
  dueOf: (phase: string, day: string) => `${phase}: hạn hết ngày ${day}`,
  reminded: (name: string, time: string) => `${name} nhắc đơn vị bạn lúc ${time}.`,

  'step.returned': 'Sửa và nộp lại bảng tự chấm',
  'step.record': 'Ghi hoạt động ngay khi xong việc',
  'step.fill': 'Kê khai và nộp bảng tự chấm',
  'step.submit': 'Kiểm tra lần cuối và nộp bảng tự chấm',
  'step.askSubmit': 'Bảng tự chấm đã đủ, chờ người duyệt nộp',
  'step.late': 'Nộp bảng tự chấm, ghi nhận nộp muộn',
  'step.waitSubmitted': 'Đã nộp bảng tự chấm, chờ thẩm định',
  'step.verify': 'Thẩm định bảng điểm các đơn vị',
  'step.verifyWait': 'Đã thẩm định các bảng đã nộp',
  'step.verifyDone': 'Đã thẩm định xong phần của bạn',
  'step.watchVerify': 'Theo dõi điểm thẩm định của đơn vị',
  'step.decide': 'Quyết định những trường hợp chưa chốt',
  'step.unverified': 'Còn phần chưa thẩm định trước khi công bố',
  'step.publish': 'Công bố kết quả',
  'step.conferencePrint': 'In bảng điểm cho hội nghị',
  'step.conference': 'Xem xếp hạng trước hội nghị',
  'step.published': 'Kết quả đã công bố',
  'step.look': 'Xem bộ tiêu chí của năm',

  'do.returned': 'Mở bảng tự chấm',
  'do.record': 'Ghi hoạt động',
  'do.fill': (code: string) => `Làm tiếp tiêu chí ${code}`,
  'do.submit': 'Mở và nộp bảng',
  'do.askSubmit': 'Xem bảng tự chấm',
  'do.late': 'Mở và nộp bảng',
  'do.waitSubmitted': 'Xem bảng đã nộp',
  'do.verify': 'Thẩm định',
  'do.verifyWait': 'Mở bảng thẩm định',
  'do.verifyDone': 'Xem xếp hạng',
  'do.watchVerify': 'Xem bảng điểm',
  'do.decide': 'Mở khen thưởng',
  'do.unverified': 'Mở bảng thẩm định',
  'do.publish': 'Công bố và khóa…',
  'do.conferencePrint': 'Xem bản in',
  'do.conference': 'Xem xếp hạng',
  'do.published': 'Xem kết quả',
  'do.look': 'Mở',

  returnedWhy: (reason: string) => `Bảng bị trả lại với lý do: “${reason}”`,
  recordWhy: (n: number, bare: number) =>
    n === 0
      ? 'Chưa có hoạt động nào. Bốn ô là đủ để ghi; minh chứng và chi tiết bổ sung sau.'
      : `Đã ghi ${n} hoạt động${bare > 0 ? `, ${bare} hoạt động còn thiếu minh chứng` : ', đều có minh chứng'}.`,
  fillWhy: (n: number) => `Còn ${n} tiêu chí chưa kê khai. Không có thì đánh dấu xác nhận khi nộp.`,
  submitWhy: 'Mọi tiêu chí đã kê khai. Nộp rồi thì bảng khóa lại cho tới khi cụm trưởng trả lại.',
  askSubmitWhy:
    'Tài khoản của bạn kê khai được nhưng không nộp được; nhờ người có quyền duyệt của đơn vị.',
  lateWhy: (n: number) =>
    n > 0
      ? `Giai đoạn tự chấm đã qua, còn ${n} tiêu chí chưa kê khai. Vẫn kê khai và nộp được cho tới khi mở hội nghị.`
      : 'Giai đoạn tự chấm đã qua, mọi tiêu chí đã kê khai. Vẫn nộp được cho tới khi mở hội nghị.',
  waitSubmittedWhy: 'Bảng khóa cho tới khi thẩm định xong hoặc bị trả lại.',
  verifyWhy: (cells: number, members: number) =>
    `Còn ${cells} ô của ${members} đơn vị chưa có điểm thẩm định. Đơn vị của bạn do người khác thẩm định.`,
  verifyWaitWhy: (n: number) =>
    `Còn ${n} đơn vị chưa nộp; bảng nộp muộn sẽ hiện ở trang Thẩm định.`,
  verifyDoneWhy: 'Mọi ô thuộc phần của bạn đã có điểm thẩm định.',
  watchVerifyWhy:
    'Cụm trưởng, cụm phó đang thẩm định. Điểm tự chấm vẫn giữ nguyên bên cạnh điểm thẩm định và lý do.',
  decideWhy: (n: number) =>
    `Còn ${n} trường hợp bằng điểm hoặc để lại, cần hội nghị quyết định và ghi vào biên bản.`,
  unverifiedWhy: (cells: number, members: number, notIn: number) =>
    [
      cells > 0 && `${cells} ô của ${members} đơn vị chưa có điểm thẩm định.`,
      notIn > 0 && `${notIn} đơn vị chưa nộp bảng tự chấm.`,
      'Muốn làm nốt, quay lại giai đoạn Thẩm định; hoặc công bố khi hội nghị đồng ý.',
    ]
      .filter(Boolean)
      .join(' '),
  publishWhy: (blank: number) =>
    [
      'Mọi ô có số liệu đã thẩm định, không còn trường hợp nào chưa quyết.',
      blank > 0 && `${blank} ô để trống tính 0 điểm.`,
      'Công bố rồi thì bảng điểm, quyết định và kết quả đều khóa lại.',
    ]
      .filter(Boolean)
      .join(' '),
  conferencePrintWhy: 'Không còn trường hợp nào mở. In bảng điểm toàn Cụm, kèm lý do xếp hạng.',
  conferenceWhy: 'Thứ hạng, lý do và từng con số đều mở ra được.',
  publishedWhy: 'Kết quả không sửa được nữa; ai cũng mở xem và tính lại được.',
  lookWhy: 'Mỗi tiêu chí nói rõ cách tính điểm và minh chứng cần có.',

  claimedOf: (claimed: number, leaves: number) => `${claimed} trong ${leaves} tiêu chí đã kê khai`,
  provisional: (points: string) => `tạm tính ${points} điểm`,
  openSheet: 'Mở bảng tự chấm',
  meter: 'Số tiêu chí đã kê khai',

  others: 'Việc khác',
  noOthers: 'Không còn việc nào khác.',
  'task.evidence': (n: number) => `Bổ sung minh chứng cho ${n} hoạt động`,
  'task.evidence.why': 'Thiếu ảnh hoặc văn bản thì người thẩm định sẽ hỏi lại.',
  'task.evidence.do': 'Thêm minh chứng',
  'task.confirm': 'Đề nghị thay bảng điểm chờ bạn xác nhận',
  'task.confirm.why': 'Cần người thứ hai của đơn vị khác. Xem khác biệt và ai đổi điểm rồi quyết.',
  'task.confirm.do': 'Xem đề nghị',
  'task.answer': (n: number) => `Trả lời ${n} góp ý`,
  'task.answer.why': 'Mỗi góp ý được trả lời một lần, cả Cụm đọc được.',
  'task.answer.do': 'Xem góp ý',
  'task.ownSheet': 'Bảng tự chấm của đơn vị bạn chưa nộp',
  'task.ownSheet.why': 'Giai đoạn tự chấm đã qua; vẫn nộp được, ghi nhận nộp muộn.',
  'task.draft': 'Bản nháp hoạt động chưa gửi',
  'task.draft.why': 'Đang giữ trên máy này, máy chủ chưa có.',
  'task.draft.do': 'Mở bản nháp',
  'task.chase': (left: number, returned: number) =>
    [
      left > 0 && `${left} đơn vị chưa nộp bảng tự chấm`,
      returned > 0 && `${returned} đơn vị đang sửa bảng bị trả lại`,
    ]
      .filter(Boolean)
      .join(', '),
  'task.chase.why': 'Nhắc các đơn vị nộp trước khi mở thẩm định.',
  'task.chase.late': 'Đã quá giai đoạn tự chấm; đơn vị chưa nộp vẫn nộp được, ghi nhận nộp muộn.',
  'task.chase.returned': 'Nhắc đơn vị nộp lại để thẩm định tiếp.',
  'task.chase.do': 'Xem đơn vị',
  'task.move': (phase: string) => `Chuyển sang giai đoạn ${phase}`,
  'task.publish': 'Công bố kết quả',
  'task.move.why': 'Chuyển khi mọi việc của giai đoạn này đã xong; cả Cụm thấy thay đổi.',
  'task.move.do': 'Chuyển giai đoạn',
  'task.otherSeason.why': (phase: string) => `Năm này đang ở giai đoạn: ${phase}.`,
  'task.otherSeason.do': 'Mở năm này',

  recent: 'Hoạt động ghi gần đây',
  seeAll: (n: number) => `Xem cả ${n} hoạt động`,
  seasonTitle: (year: number) => `Năm thi đua ${year}`,
  bySection: 'Tự chấm theo phần',
  bySectionHint: 'điểm tạm tính / tối đa',
  sectionClaimed: (claimed: number, leaves: number) => `${claimed}/${leaves} tiêu chí`,
  sectionGranted: (points: string) => `gồm ${points} điểm có sẵn, chưa kê khai`,
  noMax: 'không giới hạn',
  standing: 'Xếp hạng hiện nay',
  standingHint: 'Theo điểm thẩm định; nơi chưa thẩm định tạm lấy điểm tự chấm.',
  rankOf: (rank: string, n: number, tied: boolean) =>
    `Hạng ${rank}${tied ? ' (đồng hạng)' : ''} trong ${n} đơn vị`,
  rankOfIn: (rank: string, n: number, tied: boolean) =>
    `Hạng ${rank}${tied ? ' (đồng hạng)' : ''} trong ${n} đơn vị đã nộp`,
  notInYet: 'Đơn vị của bạn chưa nộp bảng tự chấm nên chưa có điểm và hạng.',
  points: (points: string) => `${points} điểm`,
  unranked: 'Ngoài xếp hạng',
  leader: (name: string, points: string) => `Dẫn đầu: ${name}, ${points} điểm`,
  openStandings: 'Xem xếp hạng và lý do',
  submitted: (n: number, all: number) => `${n}/${all} đơn vị đã nộp bảng tự chấm`,
  done: 'đã xong',
}
