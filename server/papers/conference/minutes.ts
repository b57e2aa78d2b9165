import { blank, officialDay, twoDigits } from '../../../scoring/paper/official.ts'
import { readDecisions } from '../../awards/read.ts'
import { readMotions } from '../../ballots/read.ts'
import type { Motion } from '../../ballots/schema.ts'
import { readConference } from '../../conference/read.ts'
import type { Conference } from '../../conference/schema.ts'
import { can, wholeSeason } from '../../permissions/can.ts'
import { loadBase } from '../../seasons/base.ts'
import type { Asked, Draft } from '../asked.ts'
import type { Block } from '../model.ts'
import { type Names, namesIn } from '../names.ts'
import { modelNote } from '../notes.ts'
import { standingsFor } from '../score-table/noted.ts'
import { shortTable } from '../score-table/short-table.ts'
import { attendanceTable } from './attendance.ts'
import { decisionWords } from './decision-words.ts'
import { voteWords } from './vote-words.ts'

/** Minutes of the conference: who was there, the result that it had before it, each vote, each decision. */
export async function conferenceMinutes(asked: Asked): Promise<Draft> {
  const { db, scope, personId, cluster } = asked
  const names = namesIn(scope)
  const conference = await readConference(db, { scope, personId })
  const motions = await readMotions(db, { scope, personId })
  const { rules } = await loadBase(db, scope.row.id)
  return {
    file: `Biên bản hội nghị tổng kết năm ${scope.row.year}`,
    orientation: 'portrait',
    title: 'Biên bản',
    about: [`Hội nghị tổng kết công tác thi đua năm ${scope.row.year}`, scope.row.clusterName],
    attached: null,
    to: [],
    blocks: [
      ...opening(conference, names),
      { kind: 'heading', level: 1, text: 'II. NỘI DUNG' },
      ...(await resultBlocks(asked)),
      ...votes(motions, names),
      ...(await decisions(asked, rules, names)),
      ...ending(),
      ...modelNote(rules),
      { kind: 'closing' },
    ],
    signatures: [cluster.secretary, { ...cluster.head, onBehalf: 'Chủ trì hội nghị' }],
  }
}

function opening(conference: Conference, names: Names): Block[] {
  const { heldOn, place } = conference
  return [
    { kind: 'text', text: `Thời gian: ${blank} giờ ${blank}, ${officialDay(heldOn)}.` },
    { kind: 'text', text: `Địa điểm: ${place || blank}.` },
    { kind: 'heading', level: 1, text: 'I. THÀNH PHẦN' },
    { kind: 'text', text: `Chủ trì: ${blank}. Thư ký: ${blank}.` },
    { kind: 'text', text: presence(conference) },
    attendanceTable(conference, names),
  ]
}

function presence({ version, represented, attendance, quorate, needed }: Conference): string {
  const all = twoDigits(attendance.length)
  if (version === 0) return `Có mặt hoặc được đại diện ${blank}/${all} đơn vị, ${blank} đại biểu.`
  const delegates = twoDigits(attendance.reduce((sum, each) => sum + each.delegates, 0))
  const quorum = quorate ? 'đủ túc số để quyết định' : 'chưa đủ túc số'
  return `Có mặt hoặc được đại diện ${twoDigits(represented)}/${all} đơn vị, ${delegates} đại biểu; ${quorum} (cần ${twoDigits(needed)} đơn vị).`
}

async function resultBlocks(asked: Asked): Promise<Block[]> {
  const { scope } = asked
  if (!can(scope.grants, 'standings.read', wholeSeason, scope)) return []
  const standings = await standingsFor({ ...asked, stage: 'verified' })
  return [
    { kind: 'heading', level: 2, text: '1. Kết quả chấm điểm, xếp hạng' },
    shortTable(standings),
  ]
}

function votes(motions: readonly Motion[], names: Names): Block[] {
  const held = motions.filter(({ state }) => state === 'counted' || state === 'void')
  const said = held.flatMap((motion): Block[] => [
    { kind: 'heading', level: 3, text: `${motion.number}. ${motion.title}` },
    ...voteWords(motion, names).map((text): Block => ({ kind: 'item', text })),
  ])
  const none: Block = { kind: 'text', text: 'Hội nghị không biểu quyết nội dung nào.' }
  return [
    { kind: 'heading', level: 2, text: '2. Biểu quyết' },
    ...(held.length > 0 ? said : [none]),
  ]
}

async function decisions(
  { db, scope }: Asked,
  rules: Parameters<typeof decisionWords>[1],
  names: Names,
): Promise<Block[]> {
  if (!can(scope.grants, 'award.read', wholeSeason, scope)) return []
  const inForce = (await readDecisions(db, scope.row.id)).filter(
    (each) => each.cancelledAt === null,
  )
  const said = inForce.map(
    (each): Block => ({ kind: 'item', text: decisionWords(each, rules, names) }),
  )
  const none: Block = { kind: 'text', text: 'Không có quyết định nào khác với kết quả chấm điểm.' }
  return [
    { kind: 'heading', level: 2, text: '3. Quyết định' },
    ...(said.length > 0 ? said : [none]),
  ]
}

function ending(): Block[] {
  const text = `Hội nghị kết thúc vào hồi ${blank} giờ ${blank} cùng ngày. Biên bản đã được đọc lại cho các đại biểu cùng nghe, nhất trí thông qua và lập thành ${blank} bản./.`
  return [
    { kind: 'heading', level: 1, text: 'III. KẾT THÚC' },
    { kind: 'text', text },
  ]
}
