import type { Sentences } from './said.ts'

/** What the conference and its votes say of themselves. */
export const voteWordsVi: Sentences = {
  'conference.set': ({ represented, of }) => `Điểm danh hội nghị: ${represented}/${of} đơn vị`,
  'conference.confirmed': ({ rules, members }) =>
    `Xác nhận điểm danh của ${Array.isArray(members) ? members.length : 0} đơn vị${rules ? ' và quy chế' : ''}`,
  'motion.proposed': ({ number, mode }) =>
    `Đưa nội dung ${number} ra ${mode === 'secret' ? 'bỏ phiếu kín' : 'biểu quyết'}`,
  'motion.withdrawn': ({ number }) => `Rút nội dung biểu quyết ${number}`,
  'motion.step_asked': ({ number, step }) =>
    `Đề nghị ${stepVi[String(step)] ?? step} nội dung ${number}, chờ người thứ hai`,
  'motion.opened': ({ number }) => `Mở biểu quyết nội dung ${number}`,
  'motion.ended': ({ number, outcome, envelopes }) =>
    `Kết thúc biểu quyết nội dung ${number}${outcome ? ` (${votes(outcome)} phiếu)` : ` (${envelopes} phong bì)`}`,
  'motion.unsealed': ({ number, papers }) =>
    `Mở lớp niêm phong ngoài của ${papers} phong bì, nội dung ${number}`,
  'motion.unopened': ({ number, unopened, papers }) =>
    `Người kiểm phiếu báo không mở được ${unopened}/${papers} phiếu, nội dung ${number}`,
  'motion.unopened_agreed': ({ number, papers }) =>
    `Người kiểm phiếu kia xác nhận ${papers} phiếu không mở được, nội dung ${number}`,
  'motion.counted': ({ number, outcome }) =>
    `Kiểm phiếu nội dung ${number} (${votes(outcome)} phiếu)`,
  'motion.voided': ({ number, reason }) =>
    `Hủy lần biểu quyết nội dung ${number}. Lý do: ${reason}`,
  'motion.retraction_asked': ({ number, reason }) =>
    `Đề nghị rút lại quyết định theo biểu quyết nội dung ${number}, chờ người thứ hai. Lý do: ${reason}`,
  'motion.retracted': ({ number, reason }) =>
    `Rút lại quyết định theo biểu quyết nội dung ${number}. Lý do: ${reason}`,
  'vote.cast': ({ number }) => `Biểu quyết nội dung ${number}`,
  'envelope.received': ({ number, tracking }) =>
    `Nhận một phong bì, nội dung ${number} (${String(tracking).slice(0, 12)}…)`,
  'teller.registered': ({ number, position }) =>
    `Người kiểm phiếu ${position} nộp khóa công khai, nội dung ${number}`,
}

export const voteWordsEn: Sentences = {
  'conference.set': ({ represented, of }) => `Recorded attendance: ${represented} of ${of} members`,
  'conference.confirmed': ({ rules, members }) =>
    `Confirmed attendance (members: ${Array.isArray(members) ? members.length : 0})${rules ? ' and the rules' : ''}`,
  'motion.proposed': ({ number, mode }) =>
    `Put motion ${number} up for ${mode === 'secret' ? 'a secret ballot' : 'a vote'}`,
  'motion.withdrawn': ({ number }) => `Withdrew motion ${number}`,
  'motion.step_asked': ({ number, step }) =>
    `Asked for a step of motion ${number} (${step}); it waits for the second person`,
  'motion.opened': ({ number }) => `Opened the vote on motion ${number}`,
  'motion.ended': ({ number, outcome, envelopes }) =>
    `Ended the vote on motion ${number}${outcome ? ` (votes: ${votes(outcome)})` : ` (envelopes: ${envelopes})`}`,
  'motion.unsealed': ({ number, papers }) =>
    `Took the outer seal off ${papers} envelopes of motion ${number}`,
  'motion.unopened': ({ number, unopened, papers }) =>
    `A teller could not open ${unopened} of ${papers} papers of motion ${number}`,
  'motion.unopened_agreed': ({ number, papers }) =>
    `The other teller agreed that ${papers} papers of motion ${number} cannot be opened`,
  'motion.counted': ({ number, outcome }) => `Counted motion ${number} (votes: ${votes(outcome)})`,
  'motion.voided': ({ number, reason }) => `Voided the vote on motion ${number}. Reason: ${reason}`,
  'motion.retraction_asked': ({ number, reason }) =>
    `Asked to take back the decision of motion ${number}; it waits for the second person. Reason: ${reason}`,
  'motion.retracted': ({ number, reason }) =>
    `Took back the decision of motion ${number}. Reason: ${reason}`,
  'vote.cast': ({ number }) => `Voted on motion ${number}`,
  'envelope.received': ({ number, tracking }) =>
    `Received an envelope for motion ${number} (${String(tracking).slice(0, 12)}…)`,
  'teller.registered': ({ number, position }) =>
    `Teller ${position} gave a public key for motion ${number}`,
}

const stepVi: Readonly<Record<string, string>> = {
  open: 'mở',
  end: 'kết thúc',
  count: 'kiểm phiếu',
  void: 'hủy',
  record: 'ghi quyết định của',
}

/** How many papers a count holds. */
function votes(outcome: unknown): number {
  return Number((outcome as { cast?: number } | null)?.cast ?? 0)
}
