import type { ErrorEntries } from './entry.ts'

/** Refusals about phases, dates and deadlines. */
export const calendarErrors = {
  'deadline.passed': {
    status: 409,
    vi: 'Đã quá hạn nên không nhận nữa. Xem hạn ở trang Năm thi đua; có lý do chính đáng thì trao đổi với cụm trưởng.',
    en: 'The deadline has passed. See it on the season page; with good reason, speak to the lead.',
  },
  'reason.blocked': {
    status: 422,
    vi: 'Giai đoạn này còn việc dở. Làm xong, hoặc ghi lý do chuyển khi còn dở; cả Cụm đọc được.',
    en: 'Something is still open in this phase. Settle it, or say why it is closed all the same; all can read it.',
  },
  'calendar.phase_needed': {
    status: 422,
    vi: 'Năm thi đua nào cũng có: ghi hoạt động, tự chấm, thẩm định, hội nghị, công bố. Chọn lại các giai đoạn ấy.',
    en: 'Every season records, self-scores, verifies, holds its conference and publishes. Put those phases back.',
  },
  'calendar.phases_fixed': {
    status: 422,
    vi: 'Chỉ thêm hoặc bỏ giai đoạn còn ở phía trước, và trước khi mở tự chấm. Giữ nguyên các giai đoạn khác.',
    en: 'Only phases still to come can be added or left out, and only before self-scoring opens. Keep the others.',
  },
  'calendar.due_fixed': {
    status: 422,
    vi: 'Hạn này các đơn vị đã biết nên không sửa thẳng. Dùng “Gia hạn” và nêu lý do.',
    en: 'The members know this deadline, so it is not simply changed. Extend it and give a reason.',
  },
  'calendar.past': {
    status: 422,
    vi: 'Ngày này đã qua. Chọn ngày từ hôm nay trở đi.',
    en: 'This day is over. Choose today or later.',
  },
  'calendar.opens_late': {
    status: 422,
    vi: 'Ngày mở phải trước hạn hoặc cùng ngày. Sửa một trong hai ngày.',
    en: 'A phase opens before its deadline, or on that day. Change one of the two.',
  },
  'calendar.order': {
    status: 422,
    vi: 'Hạn này sớm hơn hạn của giai đoạn trước. Đặt các hạn theo thứ tự của năm.',
    en: 'This is due before an earlier phase is. Put the deadlines in the order of the year.',
  },
  'calendar.interim_outside': {
    status: 422,
    vi: 'Mốc sơ kết phải nằm trong khoảng ngày tính hoạt động của năm và trước ngày cuối. Chọn lại ngày.',
    en: 'The interim review looks at a day within the season, before its last. Choose the day again.',
  },
  'calendar.interim_fixed': {
    status: 422,
    vi: 'Mốc sơ kết đã qua nên không đổi hay bỏ được nữa. Giữ nguyên ngày ấy.',
    en: 'The day of the interim review is over, so it can no longer be changed. Leave it as it is.',
  },
  'interim.not_open': {
    status: 409,
    vi: 'Chưa qua ngày sơ kết, đang tự chấm, hoặc năm thi đua không có sơ kết. Xem lịch ở trang Năm thi đua.',
    en: 'Its day is not over, members score themselves just now, or the season has no interim review. See the calendar on the season page.',
  },
  'calendar_feed.not_found': {
    status: 404,
    vi: 'Địa chỉ lịch này không còn dùng được. Vào “Lịch và thư nhắc” trong tài khoản để lấy địa chỉ mới.',
    en: 'This calendar address no longer works. Make a new one under “Calendar and mail” in your account.',
  },
  'email.unreadable': {
    status: 422,
    vi: 'Đây không phải một địa chỉ thư điện tử. Viết như ten@donvi.vn.',
    en: 'This is no e-mail address. Write it as name@office.vn.',
  },
  'reminder.nobody': {
    status: 409,
    vi: 'Các đơn vị này không còn việc dở nên không nhắc. Tải lại danh sách.',
    en: 'These members no longer owe anything, so none was reminded. Reload the list.',
  },
  'reminder.today': {
    status: 409,
    vi: 'Các đơn vị này đã được nhắc hôm nay; mỗi giai đoạn nhắc một đơn vị nhiều nhất một lần một ngày. Nhắc lại vào ngày mai.',
    en: 'These members were reminded today; each is reminded once a day in a phase at most. Remind them again tomorrow.',
  },
  'extension.not_found': {
    status: 404,
    vi: 'Không có lần gia hạn này. Tải lại trang.',
    en: 'There is no such extension. Reload the page.',
  },
  'extension.no_deadline': {
    status: 422,
    vi: 'Giai đoạn này chưa có hạn nên không có gì để gia hạn. Đặt hạn trước.',
    en: 'This phase has no deadline to extend. Set one first.',
  },
  'extension.too_late': {
    status: 409,
    vi: 'Chỉ gia hạn chung khi còn ít nhất 24 giờ trước hạn. Một đơn vị cần thêm thời gian thì gia hạn riêng, hai người quyết.',
    en: 'A deadline moves for all only 24 hours before it or earlier. For one member, two persons can still extend it.',
  },
  'extension.not_later': {
    status: 422,
    vi: 'Hạn mới phải sau hạn đang có. Chọn ngày muộn hơn.',
    en: 'The new deadline must be after the present one. Choose a later day.',
  },
  'extension.overtakes': {
    status: 422,
    vi: 'Hạn mới vượt quá hạn của giai đoạn sau. Gia hạn giai đoạn sau trước, hoặc chọn ngày sớm hơn.',
    en: 'This is later than a following phase is due. Extend that one first, or choose an earlier day.',
  },
  'extension.waiting': {
    status: 409,
    vi: 'Đã có đề nghị gia hạn của đơn vị này đang chờ người thứ hai. Đợi đề nghị ấy được quyết.',
    en: 'An extension for this member already waits for the second person. Wait until it is decided.',
  },
  'extension.other_head': {
    status: 409,
    vi: 'Đây là đơn vị của người phải xác nhận. Để người ấy đề nghị, rồi bạn xác nhận.',
    en: 'This is the organisation of the one who would have to confirm. Let that person propose, and confirm it.',
  },
  'extension.own_proposal': {
    status: 403,
    vi: 'Bạn đã đề nghị nên người khác phải quyết định. Đợi cụm trưởng hoặc cụm phó còn lại.',
    en: 'You proposed this, so somebody else decides. Wait for the other head.',
  },
  'extension.same_organisation': {
    status: 403,
    vi: 'Người đề nghị cùng đơn vị với bạn. Để cụm trưởng hoặc cụm phó của đơn vị khác quyết định.',
    en: 'The proposer is of your own organisation. Leave it to a head of another one.',
  },
  'extension.decided': {
    status: 409,
    vi: 'Lần gia hạn này đã được quyết. Tải lại trang.',
    en: 'This extension was decided already. Reload the page.',
  },
} as const satisfies ErrorEntries
