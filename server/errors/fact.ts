import type { ErrorEntries } from './entry.ts'

/** What the engine finds wrong with a fact, for readers of either language (`checkFact`, `claimFaults`). */
export const factErrors = {
  'fact.on_group': {
    status: 422,
    vi: 'Đây là một phần gồm nhiều tiêu chí nên không nhận số liệu. Nhập ở từng tiêu chí bên trong.',
    en: 'This is a section and takes no figures. Enter them under the criteria inside it.',
  },
  'fact.unusable': {
    status: 422,
    vi: 'Cách tính điểm của tiêu chí này không dùng số liệu này. Để trống ô này.',
    en: 'The rule of this criterion does not use this figure. Leave it empty.',
  },
  'field.contradicts': {
    status: 422,
    vi: 'Số liệu này trái với số liệu bên cạnh. Chỉ giữ một trong hai.',
    en: 'This contradicts the figure beside it. Keep only one of them.',
  },
  'reference.unknown': {
    status: 422,
    vi: 'Không có lựa chọn này trong bảng điểm. Chọn lại.',
    en: 'The sheet has no such choice. Choose again.',
  },
  'not_applicable.refused': {
    status: 422,
    vi: 'Tiêu chí này luôn áp dụng, không đánh dấu "không áp dụng" được.',
    en: 'This criterion always applies and cannot be marked as not applicable.',
  },
  'number.not_positive': {
    status: 422,
    vi: 'Số này phải lớn hơn 0. Kiểm tra lại kế hoạch đã đăng ký.',
    en: 'This number must be above 0. Check the plan that was registered.',
  },
  'number.outside': {
    status: 422,
    vi: 'Số này nằm ngoài khoảng mà tiêu chí cho phép. Xem mức thấp nhất, cao nhất.',
    en: 'This is outside what the criterion allows. See its least and greatest value.',
  },
  'scores.none_left': {
    status: 422,
    vi: 'Bỏ điểm cao nhất, thấp nhất xong thì không còn điểm nào. Nhập thêm điểm của tổ chấm.',
    en: 'No score is left after the highest and lowest are dropped. Enter more scores.',
  },
  'override.stage': {
    status: 422,
    vi: 'Chỉ khi thẩm định mới ghi điểm thẳng. Nhập số liệu của tiêu chí.',
    en: 'Points can be set directly only when verifying. Enter the figures of the criterion.',
  },
  'override.reason_missing': {
    status: 422,
    vi: 'Ghi điểm khác với cách tính thì cần lý do. Ghi một câu để đơn vị hiểu vì sao.',
    en: 'Points other than the rule gives need a reason. Write a sentence for the organisation.',
  },
  'override.outside': {
    status: 422,
    vi: 'Điểm này nằm ngoài mức thấp nhất, cao nhất của tiêu chí. Sửa lại điểm.',
    en: 'These points are outside the least and greatest of the criterion. Correct them.',
  },
  'claim.counted_and_stated': {
    status: 422,
    vi: 'Số lượng đã tính từ các hoạt động được chọn. Bỏ số nhập tay, hoặc bỏ các hoạt động.',
    en: 'The figure is counted from the activities chosen. Take out the typed figure, or the activities.',
  },
} as const satisfies ErrorEntries
