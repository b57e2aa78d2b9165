import type { ErrorEntries } from './entry.ts'

/** Refusals about draws and cross-checks. */
export const checkErrors = {
  'draw.begun': {
    status: 409,
    vi: 'Đã có đơn vị bắt đầu chấm chéo nên không bốc thăm lại được. Giữ kết quả bốc thăm đang có.',
    en: 'Somebody has begun to cross-check, so nothing is drawn again. The draw in force stays.',
  },
  'draw.impossible': {
    status: 422,
    vi: 'Không đủ đơn vị: mỗi đơn vị phải chấm ít hơn số đơn vị còn lại. Giảm số bảng mỗi đơn vị chấm.',
    en: 'There are too few members: each must check fewer than there are others. Choose a smaller number.',
  },
  'check.not_found': {
    status: 404,
    vi: 'Không có bảng chấm chéo này, hoặc đã bốc thăm lại. Mở lại trang Chấm chéo.',
    en: 'There is no such check, or the draw was made again. Open the page of cross-checks again.',
  },
  'check.blind': {
    status: 403,
    vi: 'Chưa xem được: bảng chấm chéo chỉ mở khi đã gửi, và người cùng chấm một bảng chỉ xem của nhau sau khi gửi bảng của mình.',
    en: 'Not open yet: a check is seen once it is sent, and by others who check the same sheet once they sent theirs.',
  },
  'check.sent': {
    status: 409,
    vi: 'Bảng chấm chéo này đã gửi nên không sửa được. Ý kiến thêm thì nêu khi thẩm định.',
    en: 'This check was sent and stays as it is. What you have to add can be said while it is verified.',
  },
  'check.incomplete': {
    status: 409,
    vi: 'Còn tiêu chí chưa có ý kiến nên chưa gửi được. Xem lại những tiêu chí được liệt kê.',
    en: 'Some criteria were not looked at, so it cannot be sent. Look at those listed.',
  },
  'check.unsaid': {
    status: 422,
    vi: 'Chưa có ý kiến về tiêu chí này. Chọn đồng ý, giá trị khác hoặc đề nghị minh chứng.',
    en: 'Nothing was said of this criterion. Agree, give another value or ask for evidence.',
  },
  'check.own_activity': {
    status: 403,
    vi: 'Tiêu chí này tính cả hoạt động đơn vị bạn cùng làm nên đơn vị bạn không chấm. Để người khác chấm.',
    en: 'An activity in which you took part counts under this criterion, so you do not check it. Others will.',
  },
} as const satisfies ErrorEntries
