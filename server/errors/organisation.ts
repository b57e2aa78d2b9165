import type { ErrorEntries } from './entry.ts'

/** Refusals about organisations that merge or change their name. */
export const organisationErrors = {
  'succession.late': {
    status: 409,
    vi: 'Đã qua giai đoạn tự chấm nên chưa ghi được sáp nhập, đổi tên vào năm này. Cụm trưởng lùi giai đoạn trước, hoặc ghi vào năm sau.',
    en: 'Self-scoring is over, so a merger or new name cannot enter this season. Let the lead go back a phase, or enter it in the next.',
  },
  'succession.taken': {
    status: 409,
    vi: 'Đơn vị này đã có đơn vị tiếp nhận khác hoặc ngày khác. Xem danh sách sáp nhập, đổi tên.',
    en: 'This organisation was followed by another one, or on another day. See the list of mergers and new names.',
  },
  'succession.not_found': {
    status: 404,
    vi: 'Đơn vị này không kết thúc bằng sáp nhập hay đổi tên trong năm. Mở lại danh sách.',
    en: 'This member did not end by a merger or a new name in this season. Open the list again.',
  },
  'succession.rests': {
    status: 409,
    vi: 'Đã có số liệu dựa vào lần sáp nhập, đổi tên này nên không rút lại được. Xem lý do trong danh sách.',
    en: 'Something rests on this merger or new name, so it cannot be taken back. See the reason in the list.',
  },
  'succession.circular': {
    status: 422,
    vi: 'Một đơn vị không thể tiếp nhận chính nó, hay đơn vị đã tiếp nhận nó. Chọn đơn vị khác.',
    en: 'An organisation cannot follow itself, nor one that followed it. Choose another.',
  },
  'succession.id_taken': {
    status: 422,
    vi: 'Năm thi đua đã có đơn vị với mã này. Chọn đơn vị ấy trong danh sách, hoặc đặt mã khác.',
    en: 'The season has a member of this id. Choose that one from the list, or another id.',
  },
} as const satisfies ErrorEntries
