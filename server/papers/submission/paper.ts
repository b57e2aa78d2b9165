import { blank, symbolOf, twoDigits } from '../../../scoring/paper/official.ts'
import type { Asked, Draft } from '../asked.ts'
import { centred, figure } from '../cells.ts'
import { readIssued } from '../heads/issued.ts'
import type { Block, Row, TableBlock } from '../model.ts'
import { awardName, type Names, namesIn, titleParts } from '../names.ts'
import { modelNote } from '../notes.ts'
import { activitiesOf } from '../report/activities.ts'
import { rankCell } from '../score-table/main-table.ts'
import { achievements } from './achievements.ts'
import { type Proposed, proposedIn } from './proposed.ts'

/** The cluster's submission: whom it proposes for which award, with what they achieved. */
export async function submission(asked: Asked): Promise<Draft> {
  const { scope, cluster } = asked
  const { year, clusterName } = scope.row
  const names = namesIn(scope)
  const { standings, proposed } = await proposedIn(asked)
  const count = proposed.reduce((sum, { recipients }) => sum + recipients.length, 0)
  return {
    file: `Tờ trình khen thưởng năm ${year} ${clusterName}`,
    orientation: 'portrait',
    title: 'Tờ trình',
    about: [`Về việc đề nghị khen thưởng năm ${year}`],
    attached: null,
    to: cluster.parent ? [cluster.parent] : [blank],
    blocks: [
      { kind: 'ground', text: 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;' },
      { kind: 'ground', text: `Căn cứ Quy chế hoạt động của ${clusterName};` },
      {
        kind: 'ground',
        text: `Căn cứ Biên bản hội nghị tổng kết năm ${year} số ${await minutesOf(asked)}.`,
      },
      {
        kind: 'text',
        text: `${clusterName} đề nghị khen thưởng ${twoDigits(count)} trường hợp có thành tích trong năm ${year}, cụ thể như sau:`,
      },
      await table(asked, proposed, { names, rules: standings.rules }),
      ...conditions(proposed),
      ...open(proposed, names, standings.rules),
      {
        kind: 'text',
        text: `${clusterName} kính trình ${cluster.parent || blank} xem xét, quyết định./.`,
      },
      ...modelNote(standings.rules),
      { kind: 'closing' },
    ],
    signatures: [cluster.head],
  }
}

/** The number of the minutes that it rests on. */
async function minutesOf({ db, scope, cluster }: Asked): Promise<string> {
  const issued = await readIssued(db, scope.row.id, null)
  const { number, recorded } = issued('conference-minutes')
  return number === ''
    ? recorded.number || blank
    : symbolOf(number, { sign: 'BB', mark: cluster.mark })
}

type Rules = Parameters<typeof awardName>[0]

async function table(
  asked: Asked,
  proposed: readonly Proposed[],
  { names, rules }: { names: Names; rules: Rules },
): Promise<TableBlock> {
  const rows: Row[] = []
  for (const { award, recipients } of proposed) {
    rows.push({
      kind: 'section',
      cells: [
        { text: `${awardName(rules, award.id)}: ${twoDigits(recipients.length)}`, columns: 5 },
      ],
    })
    for (const [at, member] of recipients.entries()) {
      const said = achievements(member, await activitiesOf(asked, member.id))
      const figures = [figure(member.total, 2), rankCell(member.rank)]
      const cells = [
        centred(String(at + 1)),
        { text: names.full(member.id) },
        ...figures,
        { text: said },
      ]
      rows.push({ kind: 'plain', cells })
    }
  }
  return {
    kind: 'table',
    name: 'Đề nghị khen thưởng',
    size: 12,
    widths: [9, 49, 16, 13, 78],
    head: [['TT', 'Đơn vị', 'Tổng điểm', 'Hạng', 'Tóm tắt thành tích'].map((text) => ({ text }))],
    rows,
  }
}

/** What the cluster's rules say of an award in brackets behind its name: below, as its name is official. */
function conditions(proposed: readonly Proposed[]): Block[] {
  return proposed.flatMap(({ award }): Block[] => {
    const { name, condition } = titleParts(award.title)
    return condition === '' ? [] : [{ kind: 'note', text: `${name}: ${condition}.` }]
  })
}

/** Seats that people have not settled yet are said, so that nobody takes the list for complete. */
function open(proposed: readonly Proposed[], { short }: Names, rules: Rules): Block[] {
  return proposed.flatMap(({ award, open: pending }): Block[] => {
    if (!pending) return []
    const names = pending.among.map(short).join(', ')
    const text = `${awardName(rules, award.id)}: còn ${twoDigits(pending.choose)} suất chờ hội nghị chọn trong các đơn vị bằng điểm: ${names}.`
    return [{ kind: 'note', text }]
  })
}
