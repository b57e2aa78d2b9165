import type { Body, Sentences } from './said.ts'

/** What papers on awards say of themselves. */
export const awardWordsVi: Sentences = {
  'award.proposed': (body) => `Ghi tờ trình đề nghị khen thưởng ${about(body)}`,
  'award.granted': (body) => `Ghi quyết định khen thưởng ${about(body)}`,
  'award.refused': (body) => `Ghi việc không được khen thưởng ${about(body)}${whyVi(body)}`,
  'award.revoked': (body) =>
    `Ghi việc thu hồi khen thưởng ${about(body)}${body.vacant ? ', suất để trống' : ''}${whyVi(body)}`,
}

export const awardWordsEn: Sentences = {
  'award.proposed': (body) => `Recorded the proposal of ${about(body)}`,
  'award.granted': (body) => `Recorded the decision that grants ${about(body)}`,
  'award.refused': (body) => `Recorded that it was not granted: ${about(body)}${whyEn(body)}`,
  'award.revoked': (body) =>
    `Recorded the revocation of ${about(body)}${body.vacant ? '; the seat stays vacant' : ''}${whyEn(body)}`,
}

/** "co (ha-tinh, quang-binh)". */
function about({ award, members }: Body): string {
  return `${award} (${Array.isArray(members) ? members.join(', ') : ''})`
}

function whyVi({ reason }: Body): string {
  return reason ? `. Lý do: ${reason}` : ''
}

function whyEn({ reason }: Body): string {
  return reason ? `. Reason: ${reason}` : ''
}
