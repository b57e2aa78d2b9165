import type { ErrorEntries } from './entry.ts'

/** Refusals about publishing and what was published. */
export const publicationErrors = {
  'publication.not_found': {
    status: 404,
    vi: 'Chưa có kết quả nào được công bố ở địa chỉ này. Kiểm tra lại đường dẫn.',
    en: 'No result has been published at this address. Check the link.',
  },
  'publication.two_persons': {
    status: 409,
    vi: 'Công bố cần hai người của hai đơn vị. Đề nghị công bố ở trang Năm thi đua, rồi người thứ hai xác nhận.',
    en: 'Publishing takes two persons of two organisations. Propose it on the season page; a second person confirms.',
  },
  'publication.word': {
    status: 422,
    vi: 'Chữ gõ vào chưa đúng. Gõ đúng cụm từ in đậm ở trên, có dấu.',
    en: 'The typed word does not match. Type the words in bold above, with their marks.',
  },
  'publication.blocked': {
    status: 409,
    vi: 'Còn việc chưa xong nên chưa công bố được. Xử lý các việc nêu trong danh sách rồi đề nghị lại.',
    en: 'Something must be settled before publishing. Settle what the list names, then propose again.',
  },
  'publication.record': {
    status: 409,
    vi: 'Có số liệu bị đổi ngoài phần mềm nên chưa công bố được. Mở Nhật ký, bấm "Kiểm tra nhật ký" để xem chỗ nào, báo người quản trị khôi phục rồi xác nhận lại.',
    en: 'Data were changed outside the program, so nothing is published. Open the history, check the record to see where, have the administrator restore it, then confirm again.',
  },
  'publication.waiting': {
    status: 409,
    vi: 'Đã có một đề nghị đang chờ xác nhận. Chờ người thứ hai quyết định, hoặc rút đề nghị ấy trước.',
    en: 'A proposal waits for its confirmation. Wait for the second person, or take it back first.',
  },
  'publication.changed': {
    status: 409,
    vi: 'Số liệu đã thay đổi từ khi có đề nghị này. Không chấp nhận đề nghị này nữa; đề nghị lại theo số liệu mới.',
    en: 'The figures changed since this was proposed. Refuse it and propose again on the figures as they are.',
  },
  'publication.decided': {
    status: 409,
    vi: 'Đề nghị này đã được quyết định. Tải lại trang để xem.',
    en: 'This proposal has been decided. Load the page again to see it.',
  },
  'publication.own_proposal': {
    status: 403,
    vi: 'Người đề nghị không tự xác nhận. Nhờ một người có thẩm quyền của đơn vị khác xác nhận.',
    en: 'Nobody confirms an own proposal. Ask somebody of another organisation who may.',
  },
  'publication.same_organisation': {
    status: 403,
    vi: 'Người đề nghị cùng đơn vị với bạn. Nhờ một người có thẩm quyền của đơn vị khác xác nhận.',
    en: 'The proposer is of your own organisation. Ask somebody of another organisation who may.',
  },
  'proposal.not_found': {
    status: 404,
    vi: 'Không có đề nghị này. Tải lại trang để xem các đề nghị hiện có.',
    en: 'There is no such proposal. Load the page again to see those that there are.',
  },
} as const satisfies ErrorEntries
