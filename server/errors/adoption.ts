import type { ErrorEntries } from './entry.ts'

/** Refusals about putting a sheet in force. */
export const adoptionErrors = {
  'adoption.changed': {
    status: 409,
    vi: 'Bản nháp hoặc số liệu vừa đổi sau khi trang này hiện ra. Tải lại để xem khác biệt và diễn tập mới rồi quyết.',
    en: 'The draft or the figures changed after this page was shown. Reload, look at the differences and the rehearsal as they are now, then decide.',
  },
  'adoption.same': {
    status: 409,
    vi: 'Bản nháp này giống hệt bảng điểm đang dùng nên không có gì để thay.',
    en: 'This draft says the same as the sheet in use: there is nothing to change.',
  },
  'adoption.misfits': {
    status: 409,
    vi: 'Có số liệu đã kê khai không còn chỗ trong bản nháp. Giữ tiêu chí và cách tính của chúng, hoặc trả bảng lại để đơn vị bỏ kê khai ấy.',
    en: 'Something that was stated has no place in the draft. Keep those criteria and their rules, or return the sheets so that the claims are taken back.',
  },
  'adoption.misfit': {
    status: 409,
    vi: 'Tiêu chí này đang có số liệu mà bản nháp không nhận.',
    en: 'This criterion has figures that the draft does not take.',
  },
  'change.not_found': {
    status: 404,
    vi: 'Không có đề nghị thay bảng điểm này. Tải lại trang.',
    en: 'There is no such proposal of a change. Reload the page.',
  },
  'change.waiting': {
    status: 409,
    vi: 'Đang có một đề nghị thay bảng điểm chờ xác nhận. Rút đề nghị ấy trước.',
    en: 'A change of the sheet is waiting to be confirmed. Take it back first.',
  },
  'change.decided': {
    status: 409,
    vi: 'Đề nghị này đã được quyết định. Tải lại trang để xem.',
    en: 'This proposal has been decided. Reload the page to see it.',
  },
  'change.outdated': {
    status: 409,
    vi: 'Bảng điểm đã thay từ khi có đề nghị này. Không chấp nhận đề nghị này nữa; đề nghị lại từ bản đang dùng.',
    en: 'The sheet has changed since this was proposed. Refuse it and propose again from the version in use.',
  },
  'change.own': {
    status: 403,
    vi: 'Người đề nghị không tự xác nhận. Nhờ một người có thẩm quyền của đơn vị khác xác nhận.',
    en: 'Nobody confirms an own proposal. Ask somebody of another organisation who may.',
  },
  'change.same_organisation': {
    status: 403,
    vi: 'Người đề nghị cùng đơn vị với bạn. Nhờ một người có thẩm quyền của đơn vị khác xác nhận.',
    en: 'The proposer is of your own organisation. Ask somebody of another organisation who may.',
  },
} as const satisfies ErrorEntries
