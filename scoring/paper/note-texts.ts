import type { Stage } from '../model/stage.ts'
import type { Language } from '../words/say.ts'

interface NoteTexts {
  /** The columns of values, in the middle of a sentence. */
  stage: Record<Stage, string>
  brackets(stage: string): string
  pending(members: string): string
  missing(member: string, codes: string): string
  missingMany(member: string, count: number): string
  sanctioned(member: string, before: string, after: string): string
  /** By which no grade is left at all. */
  ungraded(member: string, before: string): string
  unranked(member: string, reason: string | undefined): string
  cut: string
  noGrade: string
}

/** The sentences of `scoreNotes`. */
export const noteTexts: Record<Language, NoteTexts> = {
  vi: {
    stage: {
      self: 'điểm tự chấm',
      cross: 'điểm chấm chéo',
      verified: 'điểm thẩm định',
      final: 'điểm chính thức',
    },
    brackets: (stage) => `Số trong ngoặc là điểm tự chấm, khi khác ${stage}.`,
    pending: (members) => `Chưa nộp bảng tự chấm nên chưa có điểm và hạng: ${members}.`,
    missing: (member, codes) => `${member} chưa có số liệu ở ${codes}; tính 0 điểm.`,
    missingMany: (member, count) => `${member} chưa có số liệu ở ${count} tiêu chí; tính 0 điểm.`,
    sanctioned: (member, before, after) =>
      `${member} đạt mức ${before} theo tổng điểm, xếp loại ${after} theo quy định hạ mức.`,
    ungraded: (member, before) =>
      `${member} đạt mức ${before} theo tổng điểm, không xếp loại theo quy định hạ mức.`,
    unranked: (member, reason) =>
      `${member} không tham gia xếp hạng${reason ? `: ${reason}` : ''}.`,
    cut: 'Cắt trần là phần điểm vượt mức tối đa, không được tính.',
    noGrade: 'Không xếp loại',
  },
  en: {
    stage: {
      self: 'self-score',
      cross: 'cross-checked points',
      verified: 'verified points',
      final: 'final points',
    },
    brackets: (stage) => `In brackets: the self-score, where it differs from the ${stage}.`,
    pending: (members) => `Not handed in yet, so without points and rank: ${members}.`,
    missing: (member, codes) => `${member} has no figures for ${codes}; counted as 0 points.`,
    missingMany: (member, count) =>
      `${member} has no figures for ${count} criteria; counted as 0 points.`,
    sanctioned: (member, before, after) =>
      `${member} reaches the grade ${before} by its total and is graded ${after} under the rules on lowering grades.`,
    ungraded: (member, before) =>
      `${member} reaches the grade ${before} by its total and is not graded under the rules on lowering grades.`,
    unranked: (member, reason) => `${member} is out of competition${reason ? `: ${reason}` : ''}.`,
    cut: 'Cut: points above a maximum, which do not count.',
    noGrade: 'Not graded',
  },
}
