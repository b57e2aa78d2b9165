import type { ErrorEntries } from './entry.ts'

/** Refusals about the documents of a season and what is said of them. */
export const commentErrors = {
  'document.not_found': {
    status: 404,
    vi: 'Không có tài liệu này. Tải lại trang.',
    en: 'There is no such document. Reload the page.',
  },
  'document.fixed': {
    status: 409,
    vi: 'Tài liệu đã chốt khi bắt đầu ghi hoạt động, nên giữ nguyên.',
    en: 'Documents are settled once recording begins; they stay as they are.',
  },
  'document.too_many': {
    status: 409,
    vi: 'Đã đủ số tài liệu hoặc số bản của một tài liệu. Gộp vào tài liệu đang có.',
    en: 'There are as many documents, or versions of one, as a season keeps. Use those that there are.',
  },
  'comment.not_found': {
    status: 404,
    vi: 'Không có góp ý này. Tải lại trang.',
    en: 'There is no such comment. Reload the page.',
  },
  'comment.closed': {
    status: 409,
    vi: 'Chỉ góp ý trong giai đoạn góp ý. Xem lịch của năm thi đua, hoặc liên hệ cụm trưởng.',
    en: 'Comments are taken in the comment phase only. See the season’s calendar, or ask the lead.',
  },
  'comment.outdated': {
    status: 409,
    vi: 'Vừa có bản mới của văn bản này. Tải lại trang, đọc bản mới rồi góp ý.',
    en: 'There is a newer version of this text. Reload, read it and comment again.',
  },
  'comment.too_many': {
    status: 409,
    vi: 'Đơn vị đã có 500 góp ý. Nêu những điều còn lại tại cuộc họp của cụm.',
    en: 'Your organisation has made 500 comments. Bring up what is left at the conference.',
  },
  'comment.settled': {
    status: 409,
    vi: 'Góp ý này đã được trả lời hoặc đã rút. Tải lại trang.',
    en: 'This comment was answered or withdrawn already. Reload the page.',
  },
} as const satisfies ErrorEntries
