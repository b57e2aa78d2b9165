import type { ErrorEntries } from './entry.ts'

/** Refusals about answers to changed values, and appeals. */
export const appealErrors = {
  'explanation.outdated': {
    status: 409,
    vi: 'Giá trị thẩm định của tiêu chí này vừa đổi. Tải lại trang, xem giá trị mới rồi trả lời.',
    en: 'The verified value of this criterion has just changed. Reload, look at it and answer again.',
  },
  'explanation.same': {
    status: 409,
    vi: 'Tiêu chí này được thẩm định đúng như tự chấm nên không có gì để giải trình.',
    en: 'This criterion was verified as self-scored: there is nothing to answer.',
  },
  'appeal.not_found': {
    status: 404,
    vi: 'Không có kiến nghị này. Tải lại trang.',
    en: 'There is no such appeal. Reload the page.',
  },
  'appeal.no_value': {
    status: 409,
    vi: 'Tiêu chí này chưa có giá trị thẩm định nên chưa có gì để kiến nghị.',
    en: 'This criterion has no verified value to appeal against.',
  },
  'appeal.exists': {
    status: 409,
    vi: 'Đơn vị đã kiến nghị về tiêu chí này. Mỗi tiêu chí một lần; xem kiến nghị ấy trong danh sách.',
    en: 'You have appealed on this criterion. One appeal for each: see it in the list.',
  },
  'appeal.not_yours': {
    status: 403,
    vi: 'Kiến nghị này giao cho đơn vị khác giải quyết, vì không ai xét việc mình đã thẩm định hoặc có phần.',
    en: 'Another member decides this appeal: nobody judges what they verified or took part in.',
  },
  'appeal.decided': {
    status: 409,
    vi: 'Kiến nghị này đã được giải quyết. Tải lại trang.',
    en: 'This appeal was decided already. Reload the page.',
  },
  'appeal.value_needed': {
    status: 422,
    vi: 'Chấp nhận, một phần hay toàn bộ, thì phải ghi số liệu mới. Điền số liệu.',
    en: 'An appeal that is upheld, wholly or partly, needs the new figures. Fill them in.',
  },
  'appeal.same_value': {
    status: 422,
    vi: 'Số liệu này đúng như đang có nên không chấp nhận gì cả. Sửa số liệu hoặc chọn “Không chấp nhận”.',
    en: 'These are the figures in force, so nothing is upheld. Change them or reject the appeal.',
  },
  'appeal.value_unasked': {
    status: 422,
    vi: 'Không chấp nhận thì số liệu giữ nguyên. Bỏ số liệu mới.',
    en: 'An appeal that is rejected leaves the figures as they are. Leave the new ones out.',
  },
} as const satisfies ErrorEntries
