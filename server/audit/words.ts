import * as v from 'valibot'
import { DecimalText } from '../../scoring/model/values.ts'
import { shownIn } from '../../scoring/words/say.ts'
import { lastDayOf } from '../calendar/times.ts'
import type { Language } from '../errors/schema.ts'
import { awardWordsEn, awardWordsVi } from './award-words.ts'
import { commentWordsEn, commentWordsVi } from './comment-words.ts'
import { importWordsEn, importWordsVi } from './import-words.ts'
import { voteWordsEn, voteWordsVi } from './vote-words.ts'

type Body = Readonly<Record<string, unknown>>
type Sentence = (body: Body) => string

/** What each kind of act says of itself. Names and titles are not in the chain, so they are not here either. */
const vi: Readonly<Record<string, Sentence>> = {
  ...commentWordsVi,
  'season.created': () => 'Lập năm thi đua',
  'season.rolled_over': ({ from, members }) =>
    `Lập năm thi đua tiếp theo ${from}, ${members} đơn vị`,
  'member.succeeded': ({ kind, from, to, onDay }) =>
    `${(from as string[]).join(', ')} ${kind === 'merged' ? 'sáp nhập vào' : 'đổi thành'} ${to} từ ${inDigits(onDay)}`,
  'member.succession_retracted': ({ kind, from, to, reason }) =>
    `Rút lại: ${from} ${kind === 'merged' ? 'sáp nhập vào' : 'đổi thành'} ${to}. Lý do: ${reason}`,
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

const en: Readonly<Record<string, Sentence>> = {
  ...commentWordsEn,
  'season.created': () => 'Created the season',
  'season.rolled_over': ({ from, members }) => `Made from the season ${from}, members: ${members}`,
  'member.succeeded': ({ kind, from, to, onDay }) =>
    `${(from as string[]).join(', ')} ${kind === 'merged' ? 'merged into' : 'renamed to'} ${to} from ${onDay}`,
  'member.succession_retracted': ({ kind, from, to, reason }) =>
    `Taken back: ${from} ${kind === 'merged' ? 'merged into' : 'renamed to'} ${to}. Reason: ${reason}`,
  'season.moved': ({ from, to, reason }) =>
    `Moved the phase: ${from} → ${to}${reason ? `. Reason: ${reason}` : ''}`,
  'calendar.set': () => 'Set the phases and deadlines of the season',
  'deadline.extended': ({ phase, to, reason }) =>
    `Extended ${phase} to the end of ${lastDay(to, 'en')}. Reason: ${reason}`,
  'extension.proposed': ({ phase, to, reason }) =>
    `Proposed to extend ${phase} to the end of ${lastDay(to, 'en')}. Reason: ${reason}`,
  'extension.refused': ({ phase, reason }) => `Refused to extend ${phase}. Reason: ${reason}`,
  'reminder.sent': ({ members, mails }) =>
    `Reminded members that are behind: ${Array.isArray(members) ? members.length : 0}; mails: ${mails}`,
  'activity.recorded': () => 'Recorded an activity',
  ...importWordsEn,
  'activity.changed': () => 'Changed an activity',
  'activity.withdrawn': () => 'Withdrew an activity',
  'evidence.added': ({ bytes }) => `Uploaded a file (${kilobytes(bytes)} kB)`,
  'evidence.withdrawn': () => 'Withdrew a file',
  'joint.signed': () => 'Signed a joint activity',
  'joint.objected': () => 'Objected to the record of a joint activity',
  'merge.proposed': () => 'Proposed to merge two records of one event',
  'merge.accepted': ({ claims }) => `Merged two records of one event (${claims} claims follow)`,
  'merge.declined': () => 'Declined to merge two records',
  'merge.undone': () => 'Parted two merged records',
  'claim.saved': ({ criterion, activities, fact }) =>
    fact === null
      ? `Took back the claim under ${criterion}`
      : `Claimed under ${criterion}: ${figures(fact, 'en')}${counted(activities, 'activities')}`,
  'sheet.submitted': ({ round, changed, late, days }) =>
    `Submitted the sheet${late ? ` late${days ? ` (days: ${days})` : ''}` : ''}, round ${round}: ${changed} criteria new or changed`,
  'sheet.returned': ({ round, reason }) =>
    `Returned the sheet of round ${round}${reason ? `. Reason: ${reason}` : ''}`,
  'value.verified': ({ criterion, self, fact }) =>
    `Verified ${criterion}: ${figures(self, 'en')} → ${figures(fact, 'en')}`,
  'values.verified_as_self': ({ items }) =>
    `Verified as self-scored: ${Array.isArray(items) ? items.length : 0} criteria`,
  'check.drawn': ({ number, k, seed, reason }) =>
    `Drew the cross-checks, draw ${number}: each checks ${k}, seed “${seed}”${reason ? `. Drawn again because: ${reason}` : ''}`,
  'check.said': ({ criterion }) => `Cross-checked criterion ${criterion}`,
  'check.sent': ({ member, items }) => `Sent the cross-check of ${member}: ${items} criteria`,
  'explanation.given': ({ criterion, agrees }) =>
    agrees ? `Agreed to the verified value of ${criterion}` : `Explained ${criterion}`,
  'appeal.lodged': ({ criterion, late }) => `Appealed on ${criterion}${late ? ' (late)' : ''}`,
  'appeal.decided': ({ criterion, outcome, effect }) =>
    `Decided the appeal on ${criterion}: ${outcomesEn[String(outcome)]}${moved(effect)}`,
  'decision.made': ({ kind, award }) =>
    `${decisionEn[String(kind)] ?? 'Decided'}${award ? ` (${award})` : ''}`,
  'decision.cancelled': ({ award }) => `Cancelled a decision${award ? ` (${award})` : ''}`,
  ...awardWordsEn,
  ...voteWordsEn,
  'draft.created': ({ season, number }) =>
    season ? `Drafted a sheet from version ${number}` : 'Drafted a sheet',
  'draft.saved': ({ faults }) => `Changed a draft sheet${faults ? ` (${faults} faults left)` : ''}`,
  'draft.deleted': () => 'Deleted a draft sheet',
  'sheet.adopted': ({ number }) => `Put sheet version ${number} in use`,
  'grant.given': () => 'Gave a role',
  'grant.ended': () => 'Ended a role',
  'publication.proposed': ({ number, reason }) =>
    `Proposed to publish version ${number}${reason ? `. Reason: ${reason}` : ''}`,
  'publication.accepted': ({ number, seal }) =>
    `Confirmed and published version ${number}, seal ${String(seal).slice(0, 12)}…`,
  'publication.refused': ({ number, reason }) =>
    `Refused to publish version ${number}. Reason: ${reason}`,
  'publication.withdrawn': ({ number }) => `Took back the proposal of version ${number}`,
  'correction.proposed': ({ number, reason }) =>
    `Proposed to correct what was published, as version ${number}. Reason: ${reason}`,
  'correction.accepted': ({ number, reason }) =>
    `Opened what was published for version ${number}. Reason: ${reason}`,
  'correction.refused': ({ reason }) => `Refused a correction. Reason: ${reason}`,
  'correction.withdrawn': () => 'Took back the proposal of a correction',
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
const decisionEn: Readonly<Record<string, string>> = {
  denied: 'Denied an award',
  withheld: 'Withheld an award',
  choose: 'Chose among members that are level',
  rank: 'Ranked members that are level',
  confirm: 'Confirmed a proposal',
}

const outcomesVi: Readonly<Record<string, string>> = {
  upheld: 'chấp nhận',
  partly: 'chấp nhận một phần',
  rejected: 'không chấp nhận',
}
const outcomesEn: Readonly<Record<string, string>> = {
  upheld: 'upheld',
  partly: 'partly upheld',
  rejected: 'rejected',
}

/** What an event of the chain says to a reader; an act without a sentence shows its name. */
export function summaryOf(action: string, body: Body, language: Language): string {
  return (language === 'vi' ? vi : en)[action]?.(body) ?? action
}

function phaseVi(phase: unknown): string {
  return phasesVi[String(phase)] ?? String(phase)
}

/** A day as "01/07/2025". */
function inDigits(day: unknown): string {
  return String(day).split('-').reverse().join('/')
}

/** The last day before a deadline: "30/11/2023", in English "2023-11-30". */
function lastDay(dueAt: unknown, language: Language): string {
  const day = lastDayOf(String(dueAt))
  return language === 'vi' ? inDigits(day) : day
}

function kilobytes(bytes: unknown): number {
  return Math.max(1, Math.round(Number(bytes) / 1024))
}

/** The figures of a fact, without their names: the criterion says what they are. */
function figures(fact: unknown, language: Language): string {
  const values = typeof fact === 'object' && fact !== null ? Object.entries(fact) : []
  if (values.length === 0) return '–'
  return values.map(([name, value]) => figure(name, value, language)).join(' / ')
}

function figure(name: string, value: unknown, language: Language): string {
  if (typeof value === 'boolean') return value ? '✓' : '✗'
  if (name === 'reason') return ''
  if (Array.isArray(value)) return value.map((one) => figure(name, one, language)).join('; ')
  return v.is(DecimalText, value) ? shownIn(value, language) : String(value)
}

function counted(count: unknown, noun: string): string {
  return typeof count === 'number' && count > 0 ? ` (${count} ${noun})` : ''
}

/** The points of a cell before and after: " (2 → 3)". */
function moved(effect: unknown): string {
  const { points } = (effect ?? {}) as { points?: { from: string; to: string } }
  return points ? ` (${points.from} → ${points.to})` : ''
}
