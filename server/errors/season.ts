import type { ErrorEntries } from './entry.ts'

/** Refusals about a season, its members and what they write into it. */
export const seasonErrors = {
  'season.not_found': {
    status: 404,
    vi: 'Không có năm thi đua này, hoặc bạn không tham gia. Chọn lại trong danh sách của bạn.',
    en: 'There is no such season, or you are not part of it. Choose one from your list.',
  },
  'season.taken': {
    status: 409,
    vi: 'Cụm đã có năm thi đua với mã này. Mở năm đang có, hoặc đổi năm trong tệp.',
    en: 'The cluster already has a season of this id. Open that one, or change the year in the file.',
  },
  'season.file_refused': {
    status: 422,
    vi: 'Tệp năm thi đua có lỗi nên chưa tạo được gì. Sửa những chỗ được liệt kê rồi gửi lại.',
    en: 'The season file has faults and nothing was created. Correct the places listed and send again.',
  },
  'phase.closed': {
    status: 409,
    vi: 'Việc này không mở ở giai đoạn hiện nay của năm thi đua. Xem giai đoạn ở đầu trang; muốn làm, đề nghị cụm trưởng mở lại.',
    en: 'This is not open in the present phase of the season. See the phase at the top; ask the lead to reopen it.',
  },
  'phase.not_next': {
    status: 409,
    vi: 'Chỉ chuyển được sang giai đoạn kế tiếp, hoặc lùi lại kèm lý do. Chọn lại giai đoạn.',
    en: 'Only the next phase can follow, or an earlier one with a reason. Choose the phase again.',
  },
  'member.not_found': {
    status: 404,
    vi: 'Năm thi đua này không có đơn vị đó. Chọn lại đơn vị trong danh sách.',
    en: 'The season has no such member. Choose one from the list.',
  },
  'member.none_of_yours': {
    status: 403,
    vi: 'Tài khoản của bạn không gắn với đơn vị nào trong năm thi đua này. Nhờ người quản trị gắn vai trò.',
    en: 'Your account belongs to no member of this season. Ask the administrator to assign a role.',
  },
  'member.not_held': {
    status: 403,
    vi: 'Bạn không có vai trò ở đơn vị đang chọn trong năm thi đua này. Chọn lại đơn vị ở đầu trang.',
    en: 'You have no role for the organisation chosen in this season. Choose it again at the top.',
  },
  'member.ended': {
    status: 409,
    vi: 'Đơn vị đã sáp nhập hoặc đổi tên trong năm nên không tự chấm nữa. Đơn vị tiếp nhận kê khai các hoạt động này.',
    en: 'This organisation was merged or renamed during the year and scores itself no more. The one that followed it claims its activities.',
  },
  'grant.not_found': {
    status: 404,
    vi: 'Không có vai trò này. Tải lại danh sách.',
    en: 'There is no such role. Reload the list.',
  },
  'grant.taken': {
    status: 409,
    vi: 'Người này đã có vai trò đó, hoặc năm thi đua đã có người giữ vai trò đó. Kết thúc vai trò cũ trước.',
    en: 'This person already has that role, or somebody else holds it. End the old role first.',
  },
  'grant.heads_of_one': {
    status: 409,
    vi: 'Cụm trưởng và cụm phó phải của hai đơn vị khác nhau. Chọn đơn vị khác.',
    en: 'Lead and deputy are of two different members. Choose another member.',
  },
  'grant.member_missing': {
    status: 422,
    vi: 'Vai trò này gắn với một đơn vị. Chọn đơn vị.',
    en: 'This role belongs to a member. Choose the member.',
  },
  'cluster.not_found': {
    status: 404,
    vi: 'Không có cụm thi đua này. Chọn lại cụm.',
    en: 'There is no such cluster. Choose the cluster again.',
  },
  'sheet.not_found': {
    status: 404,
    vi: 'Không có bảng điểm này, hoặc bảng chưa đến lúc mở cho bạn.',
    en: 'There is no such sheet, or it is not open to you yet.',
  },
  'sheet.locked': {
    status: 409,
    vi: 'Bảng tự chấm đã nộp nên phần này đã khóa. Muốn sửa, đề nghị cụm trưởng trả lại kèm lý do.',
    en: 'The sheet was submitted, so this is locked. To change it, ask the lead to return it.',
  },
  'sheet.not_submitted': {
    status: 409,
    vi: 'Đơn vị chưa nộp bảng tự chấm nên chưa thẩm định được. Đợi đơn vị nộp.',
    en: 'The organisation has not submitted its sheet yet. Wait until it has.',
  },
  'sheet.incomplete': {
    status: 409,
    vi: 'Còn tiêu chí chưa kê khai. Kê khai nốt, hoặc xác nhận để trống từng tiêu chí rồi nộp.',
    en: 'Some criteria are still empty. Fill them in, or confirm each as left empty and submit.',
  },
  'sheet.in_use': {
    status: 409,
    vi: 'Bảng điểm này đang dùng nên một người không thay được. Đề nghị thay kèm lý do, để người thứ hai của đơn vị khác xác nhận.',
    en: 'This sheet is in use: one person alone does not replace it. Propose the change with its reason; a second person of another organisation confirms it.',
  },
  'draft.not_found': {
    status: 404,
    vi: 'Không có bản nháp này, hoặc nó đã được xóa. Tải lại danh sách bản nháp.',
    en: 'There is no such draft, or it was deleted. Reload the list of drafts.',
  },
  'draft.unreadable': {
    status: 422,
    vi: 'Nội dung này không phải bảng điểm nên chưa lưu được. Xem những chỗ được liệt kê.',
    en: 'This is not a sheet and was not saved. See the places listed.',
  },
  'draft.faulty': {
    status: 422,
    vi: 'Bản nháp còn lỗi nên chưa dùng được. Sửa những chỗ được liệt kê rồi thử lại.',
    en: 'The draft still has faults and cannot be used. Mend the places listed and try again.',
  },
  'draft.other_year': {
    status: 422,
    vi: 'Bản nháp ghi năm khác với năm thi đua này. Sửa năm ở phần “Cả bảng” rồi thử lại.',
    en: 'The draft is for another year than this season. Change its year under “Whole sheet” and try again.',
  },
  'draft.too_many': {
    status: 409,
    vi: 'Cụm đã có 50 bản nháp. Xóa bản không dùng rồi lập bản mới.',
    en: 'The cluster has 50 drafts already. Delete one that is not needed first.',
  },
  'criterion.not_found': {
    status: 404,
    vi: 'Bảng điểm không có tiêu chí này. Chọn lại tiêu chí trong bảng.',
    en: 'The sheet has no such criterion. Choose one from the sheet.',
  },
  'activity.not_found': {
    status: 404,
    vi: 'Không có hoạt động này, hoặc nó đã được rút. Tải lại danh sách.',
    en: 'There is no such activity, or it was withdrawn. Reload the list.',
  },
  'activity.locked': {
    status: 409,
    vi: 'Hoạt động này đã kê khai trong bảng đã nộp nên không sửa được. Muốn sửa, đề nghị cụm trưởng trả lại bảng.',
    en: 'This activity is claimed in a submitted sheet and cannot be changed. Ask the lead to return the sheet.',
  },
  'activity.claimed': {
    status: 409,
    vi: 'Hoạt động này đang được kê khai. Bỏ nó khỏi tiêu chí trước, rồi rút.',
    en: 'This activity is claimed under a criterion. Take it out there first, then withdraw it.',
  },
  'claim.not_found': {
    status: 404,
    vi: 'Chưa có kê khai ở tiêu chí này. Tải lại bảng điểm.',
    en: 'Nothing is claimed under this criterion. Reload the sheet.',
  },
  'evidence.none': {
    status: 404,
    vi: 'Đơn vị chưa kê khai tiêu chí nào và chưa gửi minh chứng nào, nên chưa có gì để tải.',
    en: 'This organisation has claimed nothing and attached nothing yet, so there is nothing to download.',
  },
  'evidence.not_found': {
    status: 404,
    vi: 'Không có tệp minh chứng này, hoặc tệp đã được rút. Tải lại trang.',
    en: 'There is no such file, or it was withdrawn. Reload the page.',
  },
  'evidence.in_use': {
    status: 409,
    vi: 'Tệp này đang là minh chứng của một bảng đã nộp. Muốn rút, đề nghị cụm trưởng trả lại bảng.',
    en: 'This file proves something in a submitted sheet. To withdraw it, ask the lead to return the sheet.',
  },
  'file.too_large': {
    status: 413,
    vi: 'Tệp nặng quá 20 MB. Chọn ảnh nhỏ hơn hoặc gửi tệp PDF đã nén.',
    en: 'The file is larger than 20 MB. Choose a smaller picture or a compressed PDF.',
  },
  'file.kind': {
    status: 415,
    vi: 'Chỉ nhận PDF, PNG, JPG, WEBP, DOCX, XLSX, PPTX. Tệp Word, Excel đời cũ: lưu lại thành .docx, .xlsx hoặc PDF rồi chọn lại.',
    en: 'Only PDF, PNG, JPG, WEBP, DOCX, XLSX and PPTX are taken. Save old Word and Excel files as .docx, .xlsx or PDF.',
  },
  'file.empty': {
    status: 422,
    vi: 'Tệp này trống. Chọn lại tệp.',
    en: 'This file is empty. Choose the file again.',
  },
  'file.name_unusable': {
    status: 422,
    vi: 'Tên tệp có ký tự không dùng được. Đổi tên tệp rồi chọn lại.',
    en: 'The file name holds characters that cannot be used. Rename it and choose it again.',
  },
  'standings.not_open': {
    status: 403,
    vi: 'Xếp hạng mở cho các đơn vị từ giai đoạn thẩm định. Trước đó mỗi đơn vị chỉ thấy điểm của mình.',
    en: 'Standings open to members when verification begins. Until then each sees only its own points.',
  },
  'award.not_found': {
    status: 422,
    vi: 'Quy chế của năm thi đua không có hình thức khen thưởng này. Chọn lại.',
    en: "The season's rules have no such award. Choose again.",
  },
  'decision.not_found': {
    status: 404,
    vi: 'Không có quyết định này, hoặc nó đã được hủy. Tải lại trang.',
    en: 'There is no such decision, or it was cancelled. Reload the page.',
  },
} as const satisfies ErrorEntries
