import type { ErrorEntries } from './entry.ts'

/** Refusals of a request as such, before anybody looks at what it asks for. */
export const requestErrors = {
  'request.invalid': {
    status: 422,
    vi: 'Có chỗ nhập chưa đúng. Sửa các ô được đánh dấu rồi gửi lại.',
    en: 'Some fields are not right yet. Correct the marked fields and send again.',
  },
  'request.not_found': {
    status: 404,
    vi: 'Không có trang hay dữ liệu ở địa chỉ này. Kiểm tra lại địa chỉ hoặc về trang đầu.',
    en: 'There is nothing at this address. Check the address or go back to the first page.',
  },
  'request.unknown_host': {
    status: 421,
    vi: 'Máy chủ này không phục vụ tên miền vừa gọi. Mở bằng địa chỉ mà cụm đã thông báo.',
    en: 'This server does not answer for that host name. Use the address that the cluster gave you.',
  },
  'request.cross_site': {
    status: 403,
    vi: 'Yêu cầu đến từ một trang khác nên không được nhận. Mở lại Thi Đua và làm lại từ đó.',
    en: 'The request came from another site and was not accepted. Open Thi Đua again and do it there.',
  },
  'request.unsupported_type': {
    status: 415,
    vi: 'Kiểu dữ liệu gửi lên không đọc được ở đây. Gửi application/json, không nén.',
    en: 'This kind of content is not read here. Send application/json, not compressed.',
  },
  'request.too_large': {
    status: 413,
    vi: 'Nội dung gửi lên quá lớn. Chia nhỏ ra rồi gửi lại.',
    en: 'The content is too large. Split it and send again.',
  },
  'request.too_long_address': {
    status: 414,
    vi: 'Địa chỉ gọi quá dài. Bớt điều kiện lọc rồi thử lại.',
    en: 'The address is too long. Use fewer filters and try again.',
  },
  'request.too_many': {
    status: 429,
    vi: 'Máy này gửi quá nhiều yêu cầu trong thời gian ngắn. Đợi một lát rồi thử lại.',
    en: 'Too many requests came from here in a short time. Wait a moment and try again.',
  },
  'request.busy': {
    status: 503,
    vi: 'Máy chủ đang bận, việc vừa gửi chưa được ghi. Thử lại sau vài giây.',
    en: 'The server is busy and nothing was saved. Try again in a few seconds.',
  },
  'json.malformed': {
    status: 400,
    vi: 'Nội dung gửi lên không phải JSON đúng cách viết. Sửa lại rồi gửi.',
    en: 'The content is not well-formed JSON. Correct it and send again.',
  },
  'json.repeated_key': {
    status: 400,
    vi: 'Một trường được ghi hai lần trong cùng một chỗ. Chỉ giữ lại một.',
    en: 'A field stands twice in the same place. Keep only one.',
  },
  'json.too_deep': {
    status: 400,
    vi: 'Nội dung lồng quá 20 tầng nên không được đọc. Gửi nội dung phẳng hơn.',
    en: 'The content is nested more than 20 levels deep. Send something flatter.',
  },
  'idempotency.missing': {
    status: 422,
    vi: 'Thiếu đầu mục Idempotency-Key. Gửi kèm một UUID mới cho mỗi lần ghi.',
    en: 'The Idempotency-Key header is missing. Send a new UUID with every new write.',
  },
  'idempotency.other_body': {
    status: 422,
    vi: 'Idempotency-Key này đã dùng cho một nội dung khác. Gửi lại với một UUID mới.',
    en: 'This Idempotency-Key was used for other content. Send again with a new UUID.',
  },
  'version.missing': {
    status: 428,
    vi: 'Chưa nói sửa trên bản nào. Gửi đầu mục If-Match với số bản đang thấy, ví dụ "3".',
    en: 'The version being changed is not stated. Send If-Match with the version seen, such as "3".',
  },
  'version.mismatch': {
    status: 412,
    vi: 'Nội dung này đã được người khác sửa trong lúc bạn làm. So hai bản rồi chọn giữ bản nào.',
    en: 'Somebody else changed this while you worked on it. Compare both and choose which to keep.',
  },
  internal: {
    status: 500,
    vi: 'Máy chủ gặp lỗi, việc vừa gửi chưa chắc đã ghi. Tải lại trang để xem, rồi báo người quản trị kèm mã yêu cầu.',
    en: 'The server failed and may not have saved this. Reload to see, then tell the administrator the request code.',
  },
  'storage.full': {
    status: 507,
    vi: 'Ổ đĩa của máy chủ đã đầy nên chưa ghi được. Báo người quản trị; nội dung vẫn còn trên máy này.',
    en: "The server's disk is full and nothing was saved. Tell the administrator; your text is still on this device.",
  },
} as const satisfies ErrorEntries
