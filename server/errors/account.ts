import type { ErrorEntries } from './entry.ts'

/** Refusals about who somebody is and what that person may do. */
export const accountErrors = {
  'session.missing': {
    status: 401,
    vi: 'Bạn chưa đăng nhập, hoặc phiên làm việc đã hết. Đăng nhập lại; nội dung đang nhập vẫn còn trên máy này.',
    en: 'You are not signed in, or the session has ended. Sign in again; what you typed is still on this device.',
  },
  'session.refused': {
    status: 401,
    vi: 'Tên đăng nhập hoặc mật khẩu không đúng. Kiểm tra lại rồi thử, hoặc xin người quản trị một đường dẫn đặt lại mật khẩu.',
    en: 'The login name or the password is wrong. Check both, or ask the administrator for a new link.',
  },
  'session.too_many_tries': {
    status: 429,
    vi: 'Đã thử đăng nhập quá nhiều lần. Đợi 15 phút rồi thử lại, hoặc xin người quản trị một đường dẫn đặt lại mật khẩu.',
    en: 'There were too many attempts to sign in. Wait 15 minutes, or ask the administrator for a new link.',
  },
  'session.stale': {
    status: 403,
    vi: 'Việc này cần nhập lại mật khẩu, vì đã hơn năm phút từ lần nhập trước. Chưa có gì thay đổi.',
    en: 'This needs the password again, as it was typed more than five minutes ago. Nothing was changed.',
  },
  'session.not_found': {
    status: 404,
    vi: 'Phiên đăng nhập này không còn. Tải lại danh sách.',
    en: 'This session is gone. Reload the list.',
  },
  'right.missing': {
    status: 403,
    vi: 'Tài khoản của bạn không có quyền làm việc này. Nhờ người phụ trách của đơn vị hoặc cụm trưởng.',
    en: 'Your account may not do this. Ask the person in charge in your organisation, or the lead.',
  },
  'right.own_organisation': {
    status: 403,
    vi: 'Đây là đơn vị của bạn nên bạn không thẩm định hay quyết định. Phần của cụm trưởng do cụm phó làm, và ngược lại.',
    en: 'This is your own organisation, so you do not verify it or decide on it. The deputy does so for the lead, and the reverse.',
  },
  'right.not_active': {
    status: 403,
    vi: 'Vai trò của bạn trong năm thi đua này chưa có hiệu lực hoặc đã hết. Hỏi người quản trị.',
    en: 'Your role in this season is not active yet, or has ended. Ask the administrator.',
  },
  'invite.not_found': {
    status: 404,
    vi: 'Đường dẫn này đã dùng, đã hết hạn hoặc không đúng. Xin người quản trị một đường dẫn mới.',
    en: 'This link was used, has expired or is wrong. Ask the administrator for a new one.',
  },
  'person.not_found': {
    status: 404,
    vi: 'Không có tài khoản này. Tải lại danh sách.',
    en: 'There is no such account. Reload the list.',
  },
  'person.login_taken': {
    status: 409,
    vi: 'Tên đăng nhập này đã có người dùng. Chọn tên khác.',
    en: 'This login name is taken. Choose another.',
  },
  'person.disabled': {
    status: 409,
    vi: 'Tài khoản này đã khóa. Mở lại bằng một lời mời mới trước khi giao việc.',
    en: 'This account is disabled. Open it again with a new invitation before giving it a role.',
  },
  'person.last_admin': {
    status: 409,
    vi: 'Đây là người quản trị duy nhất còn hoạt động nên không khóa được. Thêm một người quản trị khác trước.',
    en: 'This is the only active administrator and cannot be disabled. Add another one first.',
  },
  'password.too_short': {
    status: 422,
    vi: 'Mật khẩu cần ít nhất 12 ký tự. Một câu ngắn dễ nhớ là đủ.',
    en: 'A password needs at least 12 characters. A short sentence does well.',
  },
  'password.too_long': {
    status: 422,
    vi: 'Mật khẩu dài quá 128 ký tự. Rút ngắn lại.',
    en: 'The password is longer than 128 characters. Shorten it.',
  },
  'password.common': {
    status: 422,
    vi: 'Mật khẩu này dễ đoán: nhiều người dùng, lặp lại, hoặc chứa tên đăng nhập. Chọn một câu khác.',
    en: 'This password is easy to guess: widely used, repeated, or holding the login name. Choose another sentence.',
  },
  'demo.not_found': {
    status: 404,
    vi: 'Đây không phải bản dùng thử nên không có tài khoản mẫu.',
    en: 'This is not a demonstration, so there are no sample accounts.',
  },
} as const satisfies ErrorEntries
