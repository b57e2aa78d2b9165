import { allNodes } from '../../../scoring/model/sheet.ts'
import { twoDigits } from '../../../scoring/paper/official.ts'
import { readComments } from '../../comments/read.ts'
import type { Comment } from '../../comments/schema.ts'
import { readDocuments } from '../../documents/read.ts'
import type { SeasonDocument } from '../../documents/schema.ts'
import { loadBase } from '../../seasons/base.ts'
import type { SeasonRules } from '../../seasons/schema.ts'
import type { Asked, Draft } from '../asked.ts'
import { centred } from '../cells.ts'
import type { Block, Row } from '../model.ts'
import { namesIn } from '../names.ts'

const outcomes = {
  accepted: 'Tiếp thu',
  partly: 'Tiếp thu một phần',
  declined: 'Giải trình, không tiếp thu',
}

/** Comments and answers in the order of the sheet, then of the documents. */
export async function commentsTable(asked: Asked): Promise<Draft> {
  const { db, scope, cluster } = asked
  const { short } = namesIn(scope)
  const { rules } = await loadBase(db, scope.row.id)
  const documents = await readDocuments(db, scope.row.id)
  const comments = inOrder(await readComments(db, scope), rules, documents)
  const rows = comments.map(
    (comment, at): Row => ({
      kind: 'plain',
      cells: [
        centred(String(at + 1)),
        { text: aboutWords(comment, rules, documents) },
        { text: short(comment.member) },
        { text: comment.withdrawnAt === null ? comment.text : `${comment.text} (đã rút)` },
        { text: answerWords(comment) },
      ],
    }),
  )
  return {
    file: `Tổng hợp ý kiến góp ý năm ${scope.row.year}`,
    orientation: 'landscape',
    title: 'Bảng tổng hợp ý kiến góp ý và tiếp thu, giải trình',
    about: [scope.row.title],
    attached: null,
    to: [],
    blocks: [
      ...(comments.length > 0 ? [countOf(comments), tableOf(rows)] : [none]),
      { kind: 'closing' },
    ],
    signatures: [cluster.secretary, cluster.head],
  }
}

const none: Block = { kind: 'text', text: 'Chưa có ý kiến góp ý nào./.' }

function countOf(comments: readonly Comment[]): Block {
  const members = new Set(comments.map(({ member }) => member)).size
  const text = `Có ${twoDigits(comments.length)} ý kiến của ${twoDigits(members)} đơn vị.`
  return { kind: 'text', text }
}

function tableOf(rows: readonly Row[]): Block {
  const head = ['TT', 'Nội dung được góp ý', 'Đơn vị', 'Ý kiến góp ý', 'Tiếp thu, giải trình']
  return {
    kind: 'table',
    name: 'Ý kiến',
    size: 11.5,
    widths: [10, 50, 30, 80, 80],
    head: [head.map((text) => ({ text }))],
    rows,
  }
}

function inOrder(
  comments: readonly Comment[],
  { sheet }: SeasonRules,
  documents: readonly SeasonDocument[],
): Comment[] {
  const codes = ['', ...allNodes(sheet).map(({ code }) => code)]
  const ids = documents.map(({ id }) => id)
  const place = ({ criterion, documentId, paragraph }: Comment) =>
    documentId === null
      ? codes.indexOf(criterion ?? '')
      : codes.length + ids.indexOf(documentId) + (paragraph ?? 0) / 10_000
  return comments.toSorted((a, b) => place(a) - place(b))
}

function aboutWords(
  { criterion, documentId, paragraph }: Comment,
  { sheet }: SeasonRules,
  documents: readonly SeasonDocument[],
): string {
  if (documentId !== null) {
    const title = documents.find(({ id }) => id === documentId)?.title ?? ''
    return paragraph === null ? `${title}, toàn văn` : `${title}, đoạn ${paragraph}`
  }
  const node = allNodes(sheet).find(({ code }) => code === criterion)
  return node ? `${node.code} ${node.title}` : criterion || 'Toàn bảng điểm'
}

function answerWords({ outcome, answer, withdrawnAt }: Comment): string {
  if (withdrawnAt !== null) return ''
  if (outcome === null) return 'Chờ trả lời'
  return answer ? `${outcomes[outcome]}. ${answer}` : outcomes[outcome]
}
