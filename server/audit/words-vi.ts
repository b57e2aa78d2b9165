import { awardWordsVi } from './award-words.ts'
import { commentWordsVi } from './comment-words.ts'
import { importWordsVi } from './import-words.ts'
import { paperWordsVi } from './paper-words.ts'
import {
  counted,
  figures,
  inDigits,
  kilobytes,
  lastDay,
  moved,
  rolesGone,
  type Sentences,
} from './said.ts'
import { voteWordsVi } from './vote-words.ts'

/** What each kind of act says of itself. Names and titles are not in the chain, so they are not here either. */
export const wordsVi: Sentences = {
  ...commentWordsVi,
  'season.created': () => 'Lập năm thi đua',
  'season.rolled_over': ({ from, members }) =>
    `Lập năm thi đua tiếp theo ${from}, ${members} đơn vị`,
  'member.succeeded': ({ kind, from, to, onDay }) =>
    `${(from as string[]).join(', ')} ${kind === 'merged' ? 'sáp nhập vào' : 'đổi thành'} ${to} từ ${inDigits(onDay)}`,
  'member.succession_retracted': ({ kind, from, to, reason, roles }) =>
    `Rút lại: ${from} ${kind === 'merged' ? 'sáp nhập vào' : 'đổi thành'} ${to}${counted(rolesGone(roles), 'vai trò ở đó kết thúc')}. Lý do: ${reason}`,
  'season.moved': ({ from, to, reason }) =>
    `Chuyển giai đoạn: ${phaseVi(from)} → ${phaseVi(to)}${reason ? `. Lý do: ${reason}` : ''}`,
  'calendar.set': () => 'Đặt các giai đoạn và hạn của năm thi đua',
  'deadline.extended': ({ phase, to, reason }) =>
    `Gia hạn ${phaseVi(phase)} đến hết ngày ${lastDay(to, 'vi')}. Lý do: ${reason}`,
  'extension.proposed': ({ phase, to, reason }) =>
    `Đề nghị gia hạn ${phaseVi(phase)} đến hết ngày ${lastDay(to, 'vi')}. Lý do: ${reason}`,
  'extension.refused': ({ phase, reason }) => `Không gia hạn ${phaseVi(phase)}. Lý do: ${reason}`,
  'reminder.sent': ({ members, mails }) =>
    `Nhắc ${Array.isArray(members) ? members.length : 0} đơn vị còn việc, ${mails} thư`,
  'activity.recorded': () => 'Ghi một hoạt động',
  ...importWordsVi,
  'activity.changed': () => 'Sửa một hoạt động',
  'activity.withdrawn': () => 'Rút một hoạt động',
  'evidence.added': ({ bytes }) => `Tải lên một tệp minh chứng (${kilobytes(bytes)} kB)`,
  'evidence.withdrawn': () => 'Rút một tệp minh chứng',
  'joint.signed': () => 'Ký xác nhận hoạt động cùng làm',
  'joint.objected': () => 'Phản đối bản ghi hoạt động cùng làm',
  'merge.proposed': () => 'Đề nghị gộp hai bản ghi của một sự kiện',
  'merge.accepted': ({ claims }) =>
    `Gộp hai bản ghi của một sự kiện (${claims} kê khai chuyển theo)`,
  'merge.declined': () => 'Không gộp hai bản ghi',
  'merge.undone': () => 'Tách hai bản ghi đã gộp',
  'claim.saved': ({ criterion, activities, fact }) =>
    fact === null
      ? `Bỏ kê khai tiêu chí ${criterion}`
      : `Kê khai tiêu chí ${criterion}: ${figures(fact, 'vi')}${counted(activities, 'hoạt động')}`,
  'sheet.submitted': ({ round, changed, late, days }) =>
    `${late ? `Nộp muộn${days ? ` ${days} ngày:` : ''}` : 'Nộp'} bảng tự chấm lần ${round}, ${changed} tiêu chí mới hoặc thay đổi`,
  'sheet.returned': ({ round, reason }) =>
    `Trả lại bảng tự chấm lần ${round}${reason ? `. Lý do: ${reason}` : ''}`,
  'value.verified': ({ criterion, self, fact }) =>
    `Thẩm định tiêu chí ${criterion}: ${figures(self, 'vi')} → ${figures(fact, 'vi')}`,
  'values.verified_as_self': ({ items }) =>
    `Thẩm định theo tự chấm: ${Array.isArray(items) ? items.length : 0} tiêu chí`,
  'check.drawn': ({ number, k, seed, reason }) =>
    `Bốc thăm chấm chéo lần ${number}: mỗi đơn vị chấm ${k} bảng, mầm “${seed}”${reason ? `. Lý do bốc lại: ${reason}` : ''}`,
  'check.said': ({ criterion }) => `Chấm chéo tiêu chí ${criterion}`,
  'check.sent': ({ member, items }) => `Gửi chấm chéo bảng của ${member}: ${items} tiêu chí`,
  'explanation.given': ({ criterion, agrees }) =>
    agrees ? `Đồng ý với thẩm định tiêu chí ${criterion}` : `Giải trình tiêu chí ${criterion}`,
  'appeal.lodged': ({ criterion, late }) =>
    `Kiến nghị về tiêu chí ${criterion}${late ? ' (sau hạn)' : ''}`,
  'appeal.decided': ({ criterion, outcome, effect }) =>
    `Giải quyết kiến nghị về tiêu chí ${criterion}: ${outcomesVi[String(outcome)]}${moved(effect)}`,
  'decision.made': ({ kind, award }) =>
    `${decisionVi[String(kind)] ?? 'Quyết định'}${award ? ` (${award})` : ''}`,
  'decision.cancelled': ({ award }) => `Hủy một quyết định${award ? ` (${award})` : ''}`,
  ...awardWordsVi,
  ...voteWordsVi,
  ...paperWordsVi,
  'draft.created': ({ season, number }) =>
    season ? `Lập bản nháp bảng điểm từ bản ${number}` : 'Lập một bản nháp bảng điểm',
  'draft.saved': ({ faults }) => `Sửa bản nháp bảng điểm${faults ? ` (còn ${faults} lỗi)` : ''}`,
  'draft.deleted': () => 'Xóa một bản nháp bảng điểm',
  'sheet.adopted': ({ number }) => `Dùng bảng điểm mới: bản ${number}`,
  'grant.given': () => 'Giao một vai trò',
  'grant.ended': () => 'Kết thúc một vai trò',
  'publication.proposed': ({ number, reason }) =>
    `Đề nghị công bố kết quả, bản ${number}${reason ? `. Lý do: ${reason}` : ''}`,
  'publication.accepted': ({ number, seal }) =>
    `Xác nhận và công bố kết quả, bản ${number}, dấu niêm ${String(seal).slice(0, 12)}…`,
  'publication.refused': ({ number, reason }) => `Không công bố bản ${number}. Lý do: ${reason}`,
  'publication.withdrawn': ({ number }) => `Rút đề nghị công bố bản ${number}`,
  'correction.proposed': ({ number, reason }) =>
    `Đề nghị mở lại để đính chính thành bản ${number}. Lý do: ${reason}`,
  'correction.accepted': ({ number, reason }) =>
    `Mở lại để đính chính thành bản ${number}. Lý do: ${reason}`,
  'correction.refused': ({ reason }) => `Không mở lại để đính chính. Lý do: ${reason}`,
  'correction.withdrawn': () => 'Rút đề nghị đính chính',
}

const phasesVi: Readonly<Record<string, string>> = {
  setup: 'chuẩn bị',
  comment: 'góp ý',
  record: 'ghi hoạt động',
  'self-score': 'tự chấm',
  'cross-check': 'chấm chéo',
  verify: 'thẩm định',
  explain: 'giải trình',
  'verify-2': 'thẩm định lần 2',
  conference: 'hội nghị',
  published: 'công bố',
}

const decisionVi: Readonly<Record<string, string>> = {
  denied: 'Không xét khen thưởng',
  withheld: 'Tạm giữ khen thưởng',
  choose: 'Chọn trong các đơn vị ngang nhau',
  rank: 'Xếp thứ tự các đơn vị ngang nhau',
  confirm: 'Thông qua đề nghị khen thưởng',
}

const outcomesVi: Readonly<Record<string, string>> = {
  upheld: 'chấp nhận',
  partly: 'chấp nhận một phần',
  rejected: 'không chấp nhận',
}

function phaseVi(phase: unknown): string {
  return phasesVi[String(phase)] ?? String(phase)
}
