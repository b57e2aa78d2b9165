import type { ErrorEntries } from './entry.ts'

/** Refusals about what is recorded, proved, claimed, verified and decided. */
export const recordErrors = {
  'joint.own_member': {
    status: 422,
    vi: 'Đơn vị ghi hoạt động không đứng trong danh sách đơn vị cùng làm. Bỏ đơn vị của mình ra.',
    en: 'The organisation that records an activity is not one of its partners here. Take your own out.',
  },
  'joint.claimed': {
    status: 422,
    vi: 'Có đơn vị cùng làm đang kê khai hoạt động này nên chưa bỏ ra được. Đề nghị đơn vị đó bỏ kê khai trước.',
    en: 'A joint member claims this activity and cannot be taken out yet. Ask it to take back its claim first.',
  },
  'activity.counted_already': {
    status: 422,
    vi: 'Hoạt động này đã tính ở một tiêu chí. Bỏ ở đó trước, hoặc mở bảng tự chấm để tính cả hai nơi.',
    en: 'This activity counts under a criterion already. Take it out there first, or open the self-score to count it in both.',
  },
  'criterion.counts_no_activities': {
    status: 422,
    vi: 'Tiêu chí này không đếm hoạt động. Chọn tiêu chí khác, hoặc trả lời ở bảng tự chấm.',
    en: 'This criterion counts no activities. Choose another, or answer it in the self-score.',
  },
  'criterion.counts_no_items': {
    status: 422,
    vi: 'Tiêu chí này không đếm từng hoạt động nên không nhập số lượng cho từng hoạt động.',
    en: 'This criterion does not count activities one by one, so none counts for a number of units.',
  },
  'activity.not_counted': {
    status: 422,
    vi: 'Hoạt động này chưa được tính ở tiêu chí nên chưa nhập được số lượng. Chọn hoạt động trước.',
    en: 'This activity is not counted under the criterion, so it cannot count for a number of units. Choose it first.',
  },
  'activity.not_claimable': {
    status: 422,
    vi: 'Hoạt động này không phải của đơn vị, đơn vị không cùng làm, hoặc đã được rút. Chọn hoạt động khác.',
    en: 'This activity is neither yours nor done jointly with you, or it was withdrawn. Choose another.',
  },
  'activity.elsewhere': {
    status: 409,
    vi: 'Hoạt động này ghi ở cụm khác nên chỉ sửa ở đó. Ở đây kê khai được mà không phải ghi lại.',
    en: 'This activity was recorded in another cluster and is edited there. Here it can be claimed as it is.',
  },
  'activity.claimed_elsewhere': {
    status: 409,
    vi: 'Một cụm khác đang kê khai hoạt động này nên chưa gộp hay tách được. Bỏ kê khai ở cụm đó trước.',
    en: 'Another cluster’s sheet claims this activity, so it cannot be merged or parted. Take that claim back first.',
  },
  'evidence.not_yours': {
    status: 422,
    vi: 'Tệp minh chứng này không phải của đơn vị, hoặc đã được rút. Chọn tệp khác hoặc tải lên lại.',
    en: 'This file is not one of your organisation, or it was withdrawn. Choose another or upload it again.',
  },
  'evidence.quota': {
    status: 413,
    vi: 'Đơn vị đã dùng hết 2 GB minh chứng của năm thi đua này. Rút bớt tệp không cần rồi tải lại.',
    en: 'Your organisation has used its 2 GB of evidence for this season. Withdraw files that are not needed.',
  },
  'evidence.damaged': {
    status: 500,
    vi: 'Máy chủ không đọc được tệp này đúng như lúc nhận. Báo người quản trị khôi phục từ bản sao lưu.',
    en: 'The server cannot read this file as it was received. Ask the administrator to restore it from a backup.',
  },
  'file.content_mismatch': {
    status: 415,
    vi: 'Nội dung tệp không đúng với đuôi tên, hoặc tệp bị hỏng. Mở thử tệp, lưu lại đúng loại rồi chọn lại.',
    en: 'The content is not what the name says, or the file is damaged. Open it, save it again and choose it again.',
  },
  'file.cut_off': {
    status: 400,
    vi: 'Đường truyền ngắt nên tệp chưa tải lên hết. Tải lại tệp này.',
    en: 'The connection broke before the whole file arrived. Upload it again.',
  },
  'file.unsafe': {
    status: 422,
    vi: 'Tệp có macro, liên kết tới máy khác hoặc nén bất thường nên không được nhận. Lưu thành PDF rồi chọn lại.',
    en: 'The file holds macros, links to another machine or is oddly packed. Save it as PDF and choose that.',
  },
  'file.too_many_pixels': {
    status: 422,
    vi: 'Ảnh lớn quá 50 triệu điểm ảnh. Thu nhỏ ảnh rồi chọn lại.',
    en: 'The picture has more than 50 million pixels. Make it smaller and choose it again.',
  },
  'criterion.unclaimed': {
    status: 422,
    vi: 'Chưa kê khai tiêu chí này. Kê khai, hoặc xác nhận để trống.',
    en: 'Nothing is claimed under this criterion. Claim something, or confirm that it stays empty.',
  },
  'criterion.not_a_leaf': {
    status: 422,
    vi: 'Đây là một phần, không phải tiêu chí chấm điểm. Kê khai ở từng tiêu chí bên trong.',
    en: 'This is a section, not a criterion. Claim under the criteria inside it.',
  },
  'fact.empty': {
    status: 422,
    vi: 'Chưa có giá trị thẩm định. Nhập số liệu, hoặc điểm kèm lý do.',
    en: 'There is no verified value yet. Enter the figure, or points with a reason.',
  },
  'self.missing': {
    status: 422,
    vi: 'Đơn vị không tự chấm tiêu chí này nên không lấy theo tự chấm được. Thẩm định riêng tiêu chí này.',
    en: 'The organisation gave no value here, so there is none to take over. Verify this criterion by itself.',
  },
  'decision.voted': {
    status: 409,
    vi: 'Việc này đã đưa ra biểu quyết. Kết quả do hai người ghi ở trang hội nghị; muốn quyết khác thì hủy hoặc rút lại ở đó rồi biểu quyết lại.',
    en: 'This was put to the vote. Two persons record its result on the conference page; to decide otherwise, void it or take it back there and vote again.',
  },
  'decision.by_vote': {
    status: 409,
    vi: 'Quyết định này ghi kết quả biểu quyết nên một người không hủy được. Hai người của hai đơn vị rút lại ở trang hội nghị.',
    en: 'This decision records a vote, so one person cannot cancel it. Two persons of two organisations take it back on the conference page.',
  },
  'decision.taken': {
    status: 409,
    vi: 'Đã có quyết định về việc này còn hiệu lực. Hủy quyết định cũ kèm lý do trước.',
    en: 'A decision on this is already in force. Cancel that one with a reason first.',
  },
  'decision.not_fitting': {
    status: 422,
    vi: 'Quyết định này không hợp với quy chế của năm thi đua. Xem lại hình thức và các đơn vị.',
    en: "This decision does not fit the season's rules. Check the award and the members.",
  },
} as const satisfies ErrorEntries
