import type { ErrorEntries } from './entry.ts'

/** Refusals about the conference, its votes and its secret ballots. */
export const conferenceErrors = {
  'fraction.unreadable': {
    status: 422,
    vi: 'Tỷ lệ ghi bằng phân số, nhiều nhất là toàn bộ. Ví dụ 1/2 hoặc 2/3.',
    en: 'The share is a fraction, at most the whole. Write it as 1/2 or 2/3.',
  },
  'attendance.delegates': {
    status: 422,
    vi: 'Đơn vị có mặt cần ít nhất một đại biểu, đơn vị vắng thì không có. Sửa số đại biểu.',
    en: 'A member that is present has at least one delegate, an absent one none. Correct the number.',
  },
  'attendance.holder': {
    status: 422,
    vi: 'Ủy quyền cần ghi đơn vị khác biểu quyết thay; không ủy quyền thì để trống. Chọn lại đơn vị.',
    en: 'A proxy names another member that votes for it; without a proxy there is none. Choose again.',
  },
  'attendance.no_proxies': {
    status: 422,
    vi: 'Quy chế của hội nghị này không cho ủy quyền. Ghi đơn vị vắng, hoặc sửa quy chế trước.',
    en: 'The rules of this conference allow no proxies. Record the member as absent, or change the rules first.',
  },
  'attendance.second_proxy': {
    status: 422,
    vi: 'Mỗi đơn vị chỉ nhận ủy quyền của một đơn vị khác. Chọn đơn vị khác nhận ủy quyền.',
    en: 'A member votes for one other member at most. Choose another one to vote for it.',
  },
  'conference.rules_fixed': {
    status: 409,
    vi: 'Đã mở biểu quyết nên túc số, ủy quyền và quyền của đơn vị được nêu giữ nguyên. Chỉ sửa điểm danh.',
    en: 'A vote was opened, so the quorum, proxies and who votes on its own matter stay. Change attendance only.',
  },
  'conference.unconfirmed': {
    status: 409,
    vi: 'Điểm danh hoặc quy chế còn chờ người thứ hai xác nhận nên chưa biểu quyết được. Nhờ cụm phó hoặc đơn vị được ghi xác nhận.',
    en: 'Attendance or rules still wait for a second person, so no vote is opened. Ask the other head or the member concerned to confirm.',
  },
  'conference.nothing_to_confirm': {
    status: 409,
    vi: 'Không có gì chờ bạn xác nhận: người ghi và người xác nhận phải của hai đơn vị. Tải lại trang để xem hiện trạng.',
    en: 'Nothing waits for you: who writes it down and who confirms it are of two organisations. Reload the page to see where it stands.',
  },
  'conference.no_quorum': {
    status: 409,
    vi: 'Chưa đủ số đơn vị có mặt theo quy chế nên chưa biểu quyết được. Điểm danh thêm rồi mở lại.',
    en: 'Too few members are there for a vote by the rules. Record who has come and open it again.',
  },
  'motion.not_found': {
    status: 404,
    vi: 'Không có nội dung biểu quyết này. Tải lại trang.',
    en: 'There is no such motion. Reload the page.',
  },
  'motion.wrong_state': {
    status: 409,
    vi: 'Nội dung biểu quyết này đã sang bước khác. Tải lại trang để xem bước hiện nay.',
    en: 'This motion has moved on to another step. Reload the page to see where it stands.',
  },
  'motion.running': {
    status: 409,
    vi: 'Còn biểu quyết chưa kiểm phiếu xong. Kiểm phiếu hoặc hủy lần biểu quyết đó rồi chuyển giai đoạn.',
    en: 'A vote is not counted yet. Count it or declare it void before the phase is moved.',
  },
  'motion.second_needed': {
    status: 403,
    vi: 'Bạn hoặc đơn vị bạn đã đề nghị bước này. Một người của đơn vị khác xác nhận.',
    en: 'You or your organisation asked for this step. Somebody of another organisation confirms it.',
  },
  'motion.question_changed': {
    status: 409,
    vi: 'Các đơn vị ngang nhau không còn đúng như nội dung này ghi, vì điểm hoặc quyết định đã đổi. Lập nội dung mới theo chương trình.',
    en: 'The members that are level are no longer those of this motion: points or decisions changed. Make a new one from the agenda.',
  },
  'motion.not_settled': {
    status: 409,
    vi: 'Biểu quyết chưa cho kết quả nên chưa ghi thành quyết định được. Biểu quyết lại giữa các đơn vị còn ngang nhau.',
    en: 'The vote settled nothing, so there is no decision to record. Vote again between those still level.',
  },
  'motion.other_reference': {
    status: 409,
    vi: 'Người thứ nhất ghi số biên bản khác. Đối chiếu biên bản rồi ghi cùng một số.',
    en: 'The first person gave other minutes. Compare the minutes and give the same number.',
  },
  'elector.none': {
    status: 403,
    vi: 'Bạn không biểu quyết thay đơn vị này ở nội dung này. Xem danh sách đơn vị biểu quyết.',
    en: 'You do not vote for this organisation on this motion. See the list of electors.',
  },
  'elector.absent': {
    status: 409,
    vi: 'Đơn vị này vắng mặt khi mở biểu quyết nên không bỏ phiếu được. Hỏi cụm trưởng nếu điểm danh sai.',
    en: 'This organisation was absent when the vote was opened and cannot vote. Ask the lead if that is wrong.',
  },
  'vote.cast': {
    status: 409,
    vi: 'Đơn vị này đã bỏ phiếu ở nội dung này; mỗi đơn vị một phiếu, không đổi. Phiếu đã bỏ vẫn được tính.',
    en: 'This organisation has voted on this motion; each votes once, without changes. That vote counts.',
  },
  'envelope.unreadable': {
    status: 422,
    vi: 'Phong bì không đúng kích thước nên chưa nhận. Tải lại trang rồi bỏ phiếu lại.',
    en: 'The envelope does not have the right size and was not taken. Reload the page and vote again.',
  },
  'ballot.copied': {
    status: 409,
    vi: 'Phong bì này đã có người khác nộp. Tải lại trang rồi bỏ phiếu của mình.',
    en: 'This envelope was handed in by somebody else. Reload the page and cast your own vote.',
  },
  'ballot.key_missing': {
    status: 409,
    vi: 'Máy chủ này không có khóa mở phong bì. Kiểm tra thư mục khóa (KEY_DIR); khóa mất thì hủy và bỏ phiếu lại.',
    en: 'This server has no key to the envelopes. Check the key folder (KEY_DIR); if it is lost, void the vote and repeat it.',
  },
  'ballot.tellers_missing': {
    status: 409,
    vi: 'Chưa đủ hai người kiểm phiếu giữ khóa. Hai người của hai đơn vị tạo khóa trước, rồi mở bỏ phiếu.',
    en: 'Two tellers must hold the keys. Two persons of two organisations make theirs first, then the vote is opened.',
  },
  'ballot.count_mismatch': {
    status: 422,
    vi: 'Số phiếu gửi lên khác số phiếu đang chờ. Tải lại trang rồi làm lại bước này.',
    en: 'The number of papers is not the one that waits. Reload the page and take this step again.',
  },
  'teller.two': {
    status: 422,
    vi: 'Hai người kiểm phiếu giữ khóa thì chọn đúng hai đơn vị khác nhau; cách khác thì để trống.',
    en: 'Where tellers hold the keys, name two different members; otherwise none.',
  },
  'teller.not_named': {
    status: 403,
    vi: 'Cụm trưởng hoặc cụm phó đã chỉ định đơn vị khác kiểm phiếu ở vị trí này. Người của đơn vị đó tạo khóa.',
    en: 'The heads named another member for this place. Somebody of that member makes the key.',
  },
  'teller.same_member': {
    status: 409,
    vi: 'Hai người kiểm phiếu phải của hai đơn vị khác nhau và mỗi người một khóa. Nhờ người của đơn vị khác.',
    en: 'The two tellers belong to different organisations and hold a key each. Ask somebody of another one.',
  },
  'teller.taken': {
    status: 409,
    vi: 'Chỗ này đã có người kiểm phiếu. Chọn chỗ còn trống; muốn đổi người thì rút nội dung và lập lại.',
    en: 'This place has a teller. Take the one that is free; to change tellers, withdraw the motion and make it anew.',
  },
  'teller.key': {
    status: 422,
    vi: 'Khóa kiểm phiếu phải là khóa RSA 3072 bit. Tải lại trang rồi tạo khóa lại.',
    en: 'The key of a teller is RSA with 3072 bits. Reload the page and make the key again.',
  },
  'teller.not_your_turn': {
    status: 403,
    vi: 'Chưa đến lượt bạn mở phong bì, hoặc bạn không giữ khóa của lần bỏ phiếu này. Đợi người kiểm phiếu kia.',
    en: 'It is not your turn to open the envelopes, or you hold no key of this vote. Wait for the other teller.',
  },
} as const satisfies ErrorEntries
