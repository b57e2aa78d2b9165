import type { ErrorEntries } from './entry.ts'

/** Refusals about papers on awards: proposals of the cluster, decisions of the authority, revocations. */
export const awardErrors = {
  'award.not_recipient': {
    status: 409,
    vi: 'Có đơn vị không được đề xuất hình thức này theo kết quả hiện nay. Bỏ đơn vị đó ra; muốn thay người nhận thì đính chính kết quả trước.',
    en: 'A member is no recipient of this award by the result in force. Leave it out; to put another in its place, correct the result first.',
  },
  'award.proposed_already': {
    status: 409,
    vi: 'Có đơn vị đã được đề nghị hình thức này. Bỏ đơn vị đó ra, hoặc ghi quyết định trả lời tờ trình đã có.',
    en: 'A member was proposed for this award already. Leave it out, or record the answer to that proposal.',
  },
  'award.no_seat': {
    status: 409,
    vi: 'Số đơn vị đề nghị vượt số suất: có suất đã đề nghị, đã trao hoặc thu hồi để trống. Bớt đơn vị, hoặc ghi thu hồi trước.',
    en: 'There are not so many seats: some are proposed, granted, or vacant since a revocation. Name fewer, or record the revocation first.',
  },
  'award.not_waiting': {
    status: 409,
    vi: 'Có đơn vị không có tờ trình đang chờ trả lời cho hình thức này. Ghi tờ trình trước, hoặc bỏ đơn vị đó ra.',
    en: 'For a member no proposal for this award waits for an answer. Record the proposal first, or leave the member out.',
  },
  'award.not_granted': {
    status: 409,
    vi: 'Chỉ thu hồi được khen thưởng đã có quyết định và chưa thu hồi. Bỏ đơn vị khác ra.',
    en: 'Only what was granted and not yet revoked can be revoked. Leave the other members out.',
  },
  'award.before_paper': {
    status: 422,
    vi: 'Ngày này đứng trước ngày của văn bản mà nó trả lời. Xem lại ngày trên văn bản.',
    en: 'This day is before that of the paper that it answers. Check the day on the paper.',
  },
  'day.in_future': {
    status: 422,
    vi: 'Ngày này chưa đến. Ghi ngày trên văn bản đã ban hành.',
    en: 'This day has not come. Give the day on the paper that was issued.',
  },
} as const satisfies ErrorEntries
