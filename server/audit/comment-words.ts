import type { Body, Sentences } from './said.ts'

/** What acts on documents, comments and the sheet in force say of themselves. */
export const commentWordsVi: Sentences = {
  'document.added': ({ kind }) => `Thêm ${kindsVi[String(kind)] ?? 'tài liệu'}`,
  'document.changed': ({ kind }) => `Thay ${kindsVi[String(kind)] ?? 'tài liệu'} bằng bản mới`,
  'sheet.change_proposed': ({ number }) => `Đề nghị thay bảng điểm bằng bản ${number}`,
  'sheet.change_accepted': ({ number }) => `Xác nhận và dùng bảng điểm bản ${number}`,
  'sheet.change_refused': ({ number }) => `Không thay bảng điểm bằng bản ${number}`,
  'sheet.change_withdrawn': ({ number }) => `Rút đề nghị thay bảng điểm bằng bản ${number}`,
  'comment.made': (body) => `Góp ý ${placeVi(body)}${body.late ? ' (sau hạn)' : ''}`,
  'comment.withdrawn': (body) => `Rút góp ý ${placeVi(body)}`,
  'comment.answered': (body) =>
    `Trả lời góp ý ${placeVi(body)}: ${outcomesVi[String(body.outcome)]}`,
}

export const commentWordsEn: Sentences = {
  'document.added': ({ kind }) => `Added a document (${kind})`,
  'document.changed': ({ kind }) => `Followed a document by its next version (${kind})`,
  'sheet.change_proposed': ({ number }) => `Proposed sheet version ${number}`,
  'sheet.change_accepted': ({ number }) => `Confirmed sheet version ${number}, now in use`,
  'sheet.change_refused': ({ number }) => `Refused sheet version ${number}`,
  'sheet.change_withdrawn': ({ number }) => `Took back the proposal of sheet version ${number}`,
  'comment.made': (body) => `Commented ${placeEn(body)}${body.late ? ' (late)' : ''}`,
  'comment.withdrawn': (body) => `Withdrew a comment ${placeEn(body)}`,
  'comment.answered': (body) =>
    `Answered a comment ${placeEn(body)}: ${outcomesEn[String(body.outcome)]}`,
}

const kindsVi: Readonly<Record<string, string>> = {
  plan: 'kế hoạch',
  regulation: 'quy chế',
  criteria: 'văn bản tiêu chí',
  other: 'tài liệu',
}

const outcomesVi: Readonly<Record<string, string>> = {
  accepted: 'tiếp thu',
  partly: 'tiếp thu một phần',
  declined: 'giải trình, không tiếp thu',
}
const outcomesEn: Readonly<Record<string, string>> = {
  accepted: 'accepted',
  partly: 'partly accepted',
  declined: 'explained, not accepted',
}

function placeVi({ criterion, paragraph }: Body): string {
  if (criterion === '') return 'về cả bảng điểm'
  if (typeof criterion === 'string') return `về mục ${criterion}`
  return paragraph ? `về đoạn ${paragraph} của một tài liệu` : 'về một tài liệu'
}

function placeEn({ criterion, paragraph }: Body): string {
  if (criterion === '') return 'on the whole sheet'
  if (typeof criterion === 'string') return `on ${criterion}`
  return paragraph ? `on paragraph ${paragraph} of a document` : 'on a document'
}
