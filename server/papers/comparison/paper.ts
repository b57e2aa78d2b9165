import { listValues, type StoredValue } from '../../../db/queries/stage-values.ts'
import { format, parse, sub } from '../../../scoring/decimal.ts'
import type { ResultMember } from '../../../scoring/model/result.ts'
import { leavesOf } from '../../../scoring/model/sheet.ts'
import { visibleMembers } from '../../seasons/visible.ts'
import type { Asked, Draft } from '../asked.ts'
import { centred, figure } from '../cells.ts'
import type { Block, Cell, Row, TableBlock } from '../model.ts'
import { modelNote } from '../notes.ts'
import { type Standings, standingsFor } from '../score-table/noted.ts'

/** Where the verified points differ from a member's own, with the reasons; a total for each member. */
export async function comparison(asked: Asked): Promise<Draft> {
  const { scope, cluster } = asked
  const { table, rules } = await comparisonTable(asked)
  return {
    file: `So sánh tự chấm và thẩm định năm ${scope.row.year}`,
    orientation: 'landscape',
    title: 'Bảng so sánh điểm tự chấm và điểm thẩm định',
    about: [scope.row.title],
    attached: null,
    to: [],
    blocks: [table, ...empty(table), ...modelNote(rules), { kind: 'closing' }],
    signatures: [cluster.secretary, cluster.head],
  }
}

function empty({ rows }: TableBlock): Block[] {
  return rows.length > 0 ? [] : [{ kind: 'note', text: 'Chưa có tiêu chí nào được thẩm định./.' }]
}

/** @returns With a section for each member of which something is verified. */
export async function comparisonTable(asked: Asked) {
  const { db, scope } = asked
  const standings = await standingsFor({ ...asked, stage: 'verified' })
  const visible = new Set(visibleMembers(scope))
  const values = (await listValues(db, scope.row.id)).filter(
    ({ memberId, stage }) => stage === 'verified' && visible.has(memberId),
  )
  const rows = scope.members.flatMap(({ id }) => memberRows(id, standings, values))
  const table: TableBlock = {
    kind: 'table',
    name: 'So sánh',
    size: 11,
    widths: [14, 88, 20, 20, 20, 84],
    head: [
      ['TT', 'Đơn vị, tiêu chí', 'Tự chấm', 'Thẩm định', 'Chênh lệch', 'Lý do'].map((text) => ({
        text,
      })),
    ],
    rows,
  }
  return { table, rules: standings.rules, values, standings }
}

function memberRows(
  memberId: string,
  { rules, result, self }: Standings,
  values: readonly StoredValue[],
): Row[] {
  const own = values.filter((value) => value.memberId === memberId)
  const verified = result.members.find(({ id }) => id === memberId)
  const before = self?.members.find(({ id }) => id === memberId)
  if (own.length === 0 || !verified || !before) return []
  const name = rules.members.find(({ id }) => id === memberId)?.name ?? memberId
  const changed = leavesOf(rules.sheet).flatMap((leaf): Row[] => {
    const value = own.find(({ criterion }) => criterion === leaf.code)
    const [mine, theirs] = [pointsOf(before, leaf.code), pointsOf(verified, leaf.code)]
    if (!value || mine === theirs) return []
    const cells = [centred(leaf.code), { text: leaf.title }, ...pair(mine, theirs, 0)]
    return [{ kind: 'plain', cells: [...cells, { text: value.reason }] }]
  })
  const head = [centred(''), { text: name }, ...pair(before.total, verified.total, 2), { text: '' }]
  return [{ kind: 'section', cells: head }, ...changed]
}

function pointsOf({ nodes }: ResultMember, code: string): string {
  return nodes[code] ?? '0'
}

/** The one, the other, and the change with its sign. */
function pair(mine: string, theirs: string, places: number): Cell[] {
  const change = figure(format(sub(parse(theirs), parse(mine))), places)
  const signed = change.text.startsWith('−') || /^0(,0+)?$/.test(change.text)
  const shown = signed ? change : { ...change, text: `+${change.text}` }
  return [figure(mine, places), figure(theirs, places), shown]
}
