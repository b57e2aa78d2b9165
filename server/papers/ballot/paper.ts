import { readMotions } from '../../ballots/read.ts'
import type { Motion } from '../../ballots/schema.ts'
import type { Asked, Draft } from '../asked.ts'
import { centred } from '../cells.ts'
import { optionName } from '../conference/vote-words.ts'
import type { Block } from '../model.ts'
import { type Names, namesIn } from '../names.ts'

/** Papers for a secret vote by hand, one page for each question that is put so; none is counted by the program. */
export async function ballotPapers(asked: Asked): Promise<Draft> {
  const { db, scope, personId } = asked
  const names = namesIn(scope)
  const motions = await readMotions(db, { scope, personId })
  const secret = motions.filter(({ mode, state }) => mode === 'secret' && state !== 'void')
  const none: Block = { kind: 'text', text: 'Chưa có nội dung nào được đưa ra bỏ phiếu kín.' }
  const pages = secret.flatMap((motion, at) => paperOf(motion, at > 0, names))
  return {
    file: `Phiếu bầu hội nghị tổng kết năm ${scope.row.year}`,
    orientation: 'portrait',
    title: 'Phiếu bầu',
    about: [`Hội nghị tổng kết năm ${scope.row.year}`],
    attached: 'Phiếu kín: không ký tên, không đánh dấu khác',
    to: [],
    blocks: pages.length > 0 ? pages : [none],
    signatures: [],
  }
}

function paperOf(motion: Motion, again: boolean, names: Names): Block[] {
  const { number, title, detail, purpose, seats, options } = motion
  const how =
    purpose === 'choose'
      ? `Đánh dấu X cho nhiều nhất ${seats} đơn vị.`
      : purpose === 'rank'
        ? 'Ghi số thứ tự 1, 2, … vào ô, 1 là cao nhất.'
        : 'Đánh dấu X vào một ô.'
  const head: Block = again
    ? { kind: 'annex', title: 'PHIẾU BẦU', about: 'Phiếu kín' }
    : { kind: 'text', text: '' }
  return [
    ...(again ? [head] : []),
    { kind: 'heading', level: 2, text: `Nội dung ${number}: ${title}` },
    ...(detail ? [{ kind: 'text', text: detail } as const] : []),
    { kind: 'text', text: how, italic: true },
    {
      kind: 'table',
      name: `Nội dung ${number}`,
      size: 13,
      widths: [12, 120, 33],
      head: [['TT', 'Lựa chọn', 'Phiếu'].map((text) => ({ text }))],
      rows: options.map((option, at) => ({
        kind: 'plain' as const,
        cells: [centred(String(at + 1)), { text: optionName(option, names) }, centred('☐')],
      })),
    },
  ]
}
