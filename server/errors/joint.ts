import type { ErrorEntries } from './entry.ts'

/** Refusals about joint activities: who signs, and records of one event made one. */
export const jointErrors = {
  'joint.not_partner': {
    status: 403,
    vi: 'Chỉ đơn vị cùng làm ký xác nhận hoặc phản đối; đơn vị ghi hoạt động thì sửa thẳng.',
    en: 'Only a partner signs or objects; the organisation that recorded the activity edits it.',
  },
  'joint.shares_over': {
    status: 422,
    vi: 'Các phần chia cộng lại quá 100%. Giảm phần của một đơn vị.',
    en: 'The shares add up to more than 100%. Lower one of them.',
  },
  'merge.not_found': {
    status: 404,
    vi: 'Không có đề nghị gộp này. Tải lại trang.',
    en: 'There is no such proposal to merge. Reload the page.',
  },
  'merge.same_member': {
    status: 422,
    vi: 'Hai bản ghi là của cùng một đơn vị. Rút một bản thay vì gộp.',
    en: 'Both records are of one organisation. Withdraw one of them instead.',
  },
  'merge.open': {
    status: 409,
    vi: 'Một trong hai bản ghi đang có đề nghị gộp chờ trả lời. Đợi đề nghị ấy được trả lời.',
    en: 'One of the two records already waits for an answer to a merge. Wait for it.',
  },
  'merge.decided': {
    status: 409,
    vi: 'Đề nghị gộp này đã được trả lời. Tải lại trang.',
    en: 'This merge was answered already. Reload the page.',
  },
  'merge.not_merged': {
    status: 409,
    vi: 'Hai bản ghi này không còn gộp nên không tách được. Tải lại trang.',
    en: 'These two records are not merged, so they cannot be parted. Reload the page.',
  },
} as const satisfies ErrorEntries
