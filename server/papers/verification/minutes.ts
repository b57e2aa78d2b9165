import { format, parse, sub } from '../../../scoring/decimal.ts'
import { leavesOf } from '../../../scoring/model/sheet.ts'
import { blank, twoDigits } from '../../../scoring/paper/official.ts'
import { readDocket } from '../../appeals/read.ts'
import type { Appeal } from '../../appeals/schema.ts'
import { can, wholeSeason } from '../../permissions/can.ts'
import type { Asked, Draft } from '../asked.ts'
import { centred, figure } from '../cells.ts'
import { comparisonTable } from '../comparison/paper.ts'
import type { Block, Row, TableBlock } from '../model.ts'
import { type Names, namesIn } from '../names.ts'
import { modelNote } from '../notes.ts'

/** Minutes of the verification: how many criteria were looked at and changed, and what became of appeals. */
export async function verificationMinutes(asked: Asked): Promise<Draft> {
  const { scope, cluster } = asked
  const names = namesIn(scope)
  const compared = await comparisonTable(asked)
  const table = countTable(compared)
  return {
    file: `Biên bản thẩm định năm ${scope.row.year}`,
    orientation: 'portrait',
    title: 'Biên bản',
    about: [`Thẩm định kết quả tự chấm điểm thi đua năm ${scope.row.year}`, scope.row.clusterName],
    attached: null,
    to: [],
    blocks: [
      { kind: 'text', text: `Thời gian: ${blank}. Địa điểm: ${blank}.` },
      { kind: 'text', text: `Thành phần: ${blank}.` },
      { kind: 'heading', level: 1, text: 'I. KẾT QUẢ THẨM ĐỊNH' },
      { kind: 'text', text: inWords(table) },
      table,
      {
        kind: 'text',
        text: 'Từng tiêu chí điều chỉnh, kèm lý do, ghi tại Bảng so sánh điểm tự chấm và điểm thẩm định gửi kèm biên bản này.',
      },
      ...(await appealBlocks(asked, names)),
      {
        kind: 'text',
        text: `Biên bản lập xong hồi ${blank} cùng ngày, các thành viên nhất trí thông qua./.`,
      },
      ...modelNote(compared.rules),
      { kind: 'closing' },
    ],
    signatures: [cluster.secretary, cluster.head],
  }
}

type Compared = Awaited<ReturnType<typeof comparisonTable>>

/** Columns 2 and 3 hold how many criteria were verified and how many of them changed. */
function countTable({ standings, values }: Compared): TableBlock {
  const { rules, result, self, pending } = standings
  const leaves = leavesOf(rules.sheet)
  const rows = rules.members.map((member, at): Row => {
    const named = [centred(String(at + 1)), { text: member.name }]
    if (pending.has(member.id))
      return { kind: 'plain', cells: [...named, ...Array.from({ length: 5 }, () => centred('–'))] }
    const own = values.filter(({ memberId }) => memberId === member.id)
    const verified = result.members.find(({ id }) => id === member.id)
    const before = self?.members.find(({ id }) => id === member.id)
    const changed = leaves.filter(
      ({ code }) =>
        own.some(({ criterion }) => criterion === code) &&
        (verified?.nodes[code] ?? '0') !== (before?.nodes[code] ?? '0'),
    )
    const [mine, theirs] = [before?.total ?? '0', verified?.total ?? '0']
    return {
      kind: 'plain',
      cells: [
        ...named,
        figure(String(own.length)),
        figure(String(changed.length)),
        figure(mine, 2),
        figure(theirs, 2),
        figure(format(sub(parse(theirs), parse(mine))), 2),
      ],
    }
  })
  const head = ['TT', 'Đơn vị', 'Số tiêu chí', 'Điều chỉnh', 'Tự chấm', 'Thẩm định', 'Chênh lệch']
  return {
    kind: 'table',
    name: 'Kết quả thẩm định',
    size: 12,
    widths: [10, 45, 20, 22, 22, 24, 22],
    head: [head.map((text) => ({ text }))],
    rows,
  }
}

function inWords({ rows }: TableBlock): string {
  const sum = (column: number) =>
    rows.reduce((all, { cells }) => all + Number(cells[column]?.number ?? 0), 0)
  const [looked, changed] = [sum(2), sum(3)].map(twoDigits)
  const judged = rows.filter(({ cells }) => cells[2]?.number !== undefined).length
  return `Đã thẩm định ${looked} lượt tiêu chí của ${twoDigits(judged)} đơn vị, trong đó điều chỉnh ${changed} lượt so với điểm tự chấm.`
}

const outcomes = { upheld: 'chấp nhận', partly: 'chấp nhận một phần', rejected: 'không chấp nhận' }

async function appealBlocks({ db, scope, now }: Asked, names: Names): Promise<Block[]> {
  if (!can(scope.grants, 'appeal.read', wholeSeason, scope)) return []
  const { appeals } = await readDocket(db, scope, now)
  const said = appeals.map((appeal): Block => ({ kind: 'item', text: appealWords(appeal, names) }))
  const none: Block = { kind: 'text', text: 'Không có kiến nghị.' }
  return [
    { kind: 'heading', level: 1, text: 'II. KIẾN NGHỊ' },
    ...(said.length > 0 ? said : [none]),
  ]
}

function appealWords({ member, criterion, statement, outcome, answer }: Appeal, { short }: Names) {
  const settled = outcome ? `${outcomes[outcome]}${answer ? `: ${answer}` : ''}` : 'chưa trả lời'
  return `${short(member)}, tiêu chí ${criterion}: ${statement} – Kết quả: ${settled}`
}
