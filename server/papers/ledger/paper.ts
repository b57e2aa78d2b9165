import * as v from 'valibot'
import { FactFields } from '../../../scoring/model/claim.ts'
import { isGroup, type Node } from '../../../scoring/model/node.ts'
import type { LedgerLine, LedgerStatus } from '../../../scoring/model/result.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { allNodes } from '../../../scoring/model/sheet.ts'
import { factInWords } from '../../../scoring/words/fact.ts'
import type { Asked, Draft } from '../asked.ts'
import { centred, figure, summed } from '../cells.ts'
import type { Row } from '../model.ts'
import { modelNote } from '../notes.ts'
import { sayFigures } from '../say.ts'
import { standingsFor } from '../score-table/noted.ts'
import { capital } from '../words.ts'

const statuses: Partial<Record<LedgerStatus, string>> = {
  missing: 'Chưa có số liệu, tính 0 điểm.',
  overridden: 'Điểm do người thẩm định ấn định.',
  not_applicable: 'Không phát sinh, không tính.',
  not_counted: 'Không tính.',
  requires_failed: 'Chưa đạt điều kiện, không tính.',
  voided: 'Không được tính.',
}

/** How the total of one member comes about, line by line: the annex that answers "why so many". */
export async function ledgerAnnex(asked: Asked): Promise<Draft> {
  const { scope, cluster } = asked
  const member = asked.member!
  const { rules, result } = await standingsFor(asked)
  const own = result.members.find(({ id }) => id === member.id)!
  const lines = own.ledger.map((line) => lineRow(line, rules))
  const all = { column: 4, down: own.ledger.map((_, at) => at) }
  const total = summed(
    figure(own.total, 2),
    own.ledger.map(({ points }) => points),
    all,
  )
  return {
    file: `Sổ tính điểm ${member.shortName} năm ${scope.row.year}`,
    orientation: 'landscape',
    title: 'Phụ lục sổ tính điểm',
    about: [member.name, `Năm ${scope.row.year}`],
    attached: null,
    to: [],
    blocks: [
      {
        kind: 'table',
        name: 'Sổ tính điểm',
        size: 11,
        widths: [14, 66, 48, 100, 18],
        head: [
          ['TT', 'Nội dung, tiêu chí', 'Số liệu', 'Cách tính', 'Điểm'].map((text) => ({ text })),
        ],
        rows: [
          ...lines,
          {
            kind: 'sum',
            cells: [centred(''), { text: 'Tổng điểm' }, centred(''), centred(''), total],
          },
        ],
      },
      ...modelNote(rules),
      { kind: 'closing' },
    ],
    signatures: [cluster.head],
  }
}

/** A line of a group holds what the group itself adds or takes; the line of the whole sheet has no code. */
function lineRow({ code, fact, steps, points, status }: LedgerLine, { sheet }: SeasonFile): Row {
  const node = allNodes(sheet).find((each) => each.code === code)
  const how = steps.length > 0 ? steps.join('; ') : (statuses[status] ?? '')
  const isGroupLine = !node || isGroup(node)
  return {
    kind: isGroupLine ? 'section' : 'plain',
    cells: [
      centred(code),
      { text: node?.title ?? 'Toàn bảng' },
      { text: node && fact ? capital(saidBy(node, fact)) : '' },
      { text: capital(how) },
      // A group that adds nothing itself: a 0 beside "4,5" would be taken for its worth.
      isGroupLine && points === '0' ? centred('') : figure(points),
    ],
  }
}

function saidBy(node: Node, fact: Readonly<Record<string, unknown>>): string {
  const known = Object.entries(fact).filter(([name]) => name in FactFields.entries)
  return factInWords(node, v.parse(FactFields, Object.fromEntries(known)), sayFigures)
}
