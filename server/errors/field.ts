import type { ErrorEntries } from './entry.ts'

/** What can be wrong with one field; the schemas use these codes as their messages. */
export const fieldErrors = {
  'field.unknown': {
    status: 422,
    vi: 'Máy chủ không có trường này. Bỏ đi, hoặc tải lại trang để có bản mới.',
    en: 'The server knows no such field. Leave it out, or reload the page for the current version.',
  },
  'field.missing': {
    status: 422,
    vi: 'Còn thiếu. Nhập vào đây.',
    en: 'This is missing. Fill it in.',
  },
  'field.wrong': {
    status: 422,
    vi: 'Giá trị này không đọc được. Nhập lại.',
    en: 'This value cannot be read. Enter it again.',
  },
  'choice.unknown': {
    status: 422,
    vi: 'Không có lựa chọn này. Chọn một mục trong danh sách.',
    en: 'There is no such choice. Pick one from the list.',
  },
  'paper.code_unreadable': {
    status: 422,
    vi: 'Mã kiểm tra ở cuối trang giấy có dạng 896-515C-76E9-C83A. Chép lại đủ cả bốn nhóm.',
    en: 'The check code at the foot of a page looks like 896-515C-76E9-C83A. Copy all four groups.',
  },
  'letterhead.mark_unreadable': {
    status: 422,
    vi: 'Ký hiệu viết liền bằng chữ và số, ví dụ CTĐ hoặc CTĐ-LHHN. Bỏ dấu cách và dấu gạch chéo.',
    en: 'A sign is written together in letters and digits, as CTĐ or CTĐ-LHHN. Leave out blanks and slashes.',
  },
  'letterhead.number_unreadable': {
    status: 422,
    vi: 'Số bắt đầu bằng chữ số: 5, hoặc trọn số ký hiệu 05/BC-CTĐ, không có dấu cách. Nhập lại.',
    en: 'A number begins with digits: 5, or the whole as 05/BC-CTĐ, without blanks. Enter it again.',
  },
  'letterhead.no_number': {
    status: 422,
    vi: 'Văn bản này đi kèm văn bản khác nên không có số riêng. Để trống số.',
    en: 'This paper goes with another one and has no number of its own. Leave the number empty.',
  },
  'letterhead.day_far': {
    status: 422,
    vi: 'Ngày ban hành cách năm thi đua quá xa. Kiểm tra lại năm.',
    en: 'The day of issue is too far from the year of the season. Check the year.',
  },
  'id.unreadable': {
    status: 422,
    vi: 'Mã này không đúng cách viết. Mã gồm chữ thường không dấu, số và gạch nối.',
    en: 'This id is not well formed. Ids are lower-case letters, digits and hyphens.',
  },
  'id.too_long': {
    status: 422,
    vi: 'Mã này dài quá 64 ký tự. Rút ngắn lại.',
    en: 'This id is longer than 64 characters. Shorten it.',
  },
  'text.missing': {
    status: 422,
    vi: 'Còn thiếu chữ ở đây. Nhập vào.',
    en: 'Text is missing here. Fill it in.',
  },
  'text.empty': {
    status: 422,
    vi: 'Ô này còn trống. Nhập vào đây.',
    en: 'This is empty. Fill it in.',
  },
  'text.too_long': {
    status: 422,
    vi: 'Đoạn này quá dài. Rút ngắn lại, phần chi tiết để trong minh chứng.',
    en: 'This text is too long. Shorten it; details can go into the evidence.',
  },
  'text.unprintable': {
    status: 422,
    vi: 'Có ký tự không hiển thị được trong đoạn này. Xóa đi rồi gõ lại chỗ đó.',
    en: 'This text holds characters that cannot be shown. Delete and type that place again.',
  },
  'number.not_text': {
    status: 422,
    vi: 'Số ở đây được gửi dưới dạng chữ, ví dụ "3.5".',
    en: 'Numbers here are sent as text, such as "3.5".',
  },
  'number.unreadable': {
    status: 422,
    vi: 'Số này chưa đọc được. Gõ chữ số, ví dụ 95,5.',
    en: 'This number cannot be read. Type digits, such as 95.5.',
  },
  'number.negative': {
    status: 422,
    vi: 'Số này không thể nhỏ hơn 0. Nhập 0 nếu không có.',
    en: 'This number cannot be below 0. Enter 0 if there is none.',
  },
  'number.not_whole': {
    status: 422,
    vi: 'Chỗ này cần số nguyên. Bỏ phần lẻ.',
    en: 'A whole number is needed here. Drop the fraction.',
  },
  'number.too_small': {
    status: 422,
    vi: 'Số này quá nhỏ. Kiểm tra lại.',
    en: 'This number is too small. Check it.',
  },
  'number.too_large': {
    status: 422,
    vi: 'Số này quá lớn. Kiểm tra lại.',
    en: 'This number is too large. Check it.',
  },
  'day.unreadable': {
    status: 422,
    vi: 'Ngày này chưa đọc được. Ghi như 6/7/2023, hoặc 7/2023 nếu không nhớ ngày.',
    en: 'This day cannot be read. Write 6/7/2023, or 7/2023 if the day is not known.',
  },
  'day.not_on_calendar': {
    status: 422,
    vi: 'Lịch không có ngày này. Sửa lại ngày, hoặc chỉ ghi tháng nếu không nhớ ngày.',
    en: 'The calendar has no such day. Correct it, or give only the month.',
  },
  'day.before_start': {
    status: 422,
    vi: 'Ngày kết thúc đứng trước ngày bắt đầu. Sửa lại một trong hai.',
    en: 'The last day is before the first. Correct one of them.',
  },
  'day.outside_season': {
    status: 422,
    vi: 'Ngày này nằm ngoài năm thi đua. Sửa lại ngày, hoặc ghi hoạt động vào năm khác.',
    en: 'This day is outside the season. Correct it, or record the activity in another season.',
  },
  'list.empty': {
    status: 422,
    vi: 'Chưa chọn mục nào. Chọn ít nhất một.',
    en: 'Nothing is chosen. Choose at least one.',
  },
  'list.too_long': {
    status: 422,
    vi: 'Danh sách quá dài. Bớt lại.',
    en: 'This list is too long. Take some out.',
  },
  'list.repeats': {
    status: 422,
    vi: 'Có mục đứng hai lần trong danh sách. Chỉ giữ lại một.',
    en: 'Something stands twice in this list. Keep only one.',
  },
  'reason.missing': {
    status: 422,
    vi: 'Cần ghi lý do. Ghi một câu để đơn vị hiểu vì sao.',
    en: 'This needs a reason. Write a sentence so that the organisation understands why.',
  },
  'reference.missing': {
    status: 422,
    vi: 'Quyết định này cần số biên bản. Ghi biên bản nào đã thông qua.',
    en: 'This decision needs the number of its minutes. State which minutes record it.',
  },
  'login.unreadable': {
    status: 422,
    vi: 'Tên đăng nhập gồm 2–40 chữ thường không dấu, số, dấu chấm hoặc gạch nối, ví dụ quang-binh.',
    en: 'A login name is 2–40 lower-case letters, digits, dots or hyphens, such as quang-binh.',
  },
} as const satisfies ErrorEntries
