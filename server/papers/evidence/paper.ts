import { shortDay } from '../../../scoring/paper/official.ts'
import { periodInWords, periodOf } from '../../../scoring/paper/period.ts'
import { readSeasonFile } from '../../seasons/file.ts'
import { isOpenToSee } from '../../seasons/visible.ts'
import { dayInVietnam } from '../../session/actor.ts'
import type { Asked, Draft } from '../asked.ts'
import { centred } from '../cells.ts'
import { columnsOf } from '../member-sheet/columns.ts'
import type { Block, Row } from '../model.ts'
import { points } from '../words.ts'
import {
  type EvidenceIndex,
  type PackedFile,
  type Proof,
  type ProvenCriterion,
  readEvidenceIndex,
} from './read.ts'

/** So many characters of a SHA-256 tell the files of a season apart. */
const shortHash = 12
const none = 'Chưa có minh chứng'
const ofCriterion = 'Minh chứng chung của tiêu chí'
const heads = ['TT', 'Hoạt động', 'Ngày', 'Tệp trong gói', 'Cỡ', 'SHA-256', 'Người gửi, ngày gửi']

/** What proves the claims of one member, file by file: the index of its evidence pack. */
export async function evidenceIndex(asked: Asked): Promise<Draft> {
  const { db, scope } = asked
  const member = asked.member!
  const index = await readEvidenceIndex(db, scope, member.id)
  const drafted = member.sheetState !== 'submitted' && isOpenToSee(scope, member.id)
  const file = await readSeasonFile(db, scope, drafted ? member.id : null)
  const [self] = columnsOf(file, member.id, { closed: false })
  const pointsOf = (code: string) => self?.member.nodes[code] ?? null
  return {
    file: `Mục lục minh chứng ${member.shortName} năm ${scope.row.year}`,
    orientation: 'landscape',
    title: 'Mục lục minh chứng',
    about: [member.name, `Năm ${scope.row.year}, ${scope.row.clusterName}`],
    attached: member.sheetState === 'draft' ? 'Bản chưa nộp: số liệu còn thay đổi' : null,
    to: [],
    blocks: [...summary(index), table(index, pointsOf), { kind: 'closing' }],
    signatures: [],
  }
}

function summary({ criteria, others }: EvidenceIndex): Block[] {
  const proofs = criteria.flatMap((each) => each.proofs)
  const files = new Set([...proofs.flatMap((proof) => proof.files), ...others].map(({ id }) => id))
  const bare = criteria.filter((criterion) => criterion.bare).length
  const lacking = proofs.filter(isBare).length
  const hidden = proofs.reduce((sum, proof) => sum + proof.hidden, 0)
  const said = [
    `${criteria.length} tiêu chí đã kê khai, ${files.size} tệp.`,
    ...(lacking > 0 ? [`${lacking} hoạt động chưa có minh chứng.`] : []),
    ...(bare > 0 ? [`${bare} tiêu chí có số liệu mà chưa có minh chứng nào.`] : []),
    ...(hidden > 0 ? [`${hidden} tệp không mở cho người lấy mục lục này.`] : []),
  ]
  return [{ kind: 'text', text: said.join(' ') }]
}

function table(
  { criteria, others }: EvidenceIndex,
  pointsOf: (code: string) => string | null,
): Block {
  return {
    kind: 'table',
    name: 'Mục lục minh chứng',
    size: 10,
    widths: [18, 76, 22, 58, 16, 28, 48],
    head: [heads.map((text) => ({ text }))],
    rows: [
      ...criteria.flatMap((criterion) => rowsOf(criterion, pointsOf(criterion.code))),
      ...(others.length > 0 ? [section('', 'Tệp chưa tính vào tiêu chí nào')] : []),
      ...others.map((file) => fileRow('', '', file)),
    ],
  }
}

function rowsOf({ code, title, unit, proofs, bare }: ProvenCriterion, self: string | null): Row[] {
  const head = section(code, title, self === null ? '' : `Tự chấm ${points(self)} điểm`)
  if (proofs.length === 0) return bare ? [head, missing('', '')] : [head]
  return [head, ...proofs.flatMap((proof) => proofRows(proof, unit))]
}

function proofRows(proof: Proof, unit: string): Row[] {
  const { activity, files, hidden } = proof
  const title = activity ? titleOf(activity, unit) : ofCriterion
  const day = activity ? dayOf(activity) : ''
  if (isBare(proof)) return [missing(title, day)]
  const rows = files.map((file, at) => fileRow(at === 0 ? title : '', at === 0 ? day : '', file))
  const closed = hidden > 0 ? [note(title, day, `${hidden} tệp không mở cho bạn`)] : []
  return [...rows, ...closed]
}

/** A part of the year by its name, else the day on which it began. */
function dayOf(activity: NonNullable<Proof['activity']>): string {
  const period = periodOf(activity)
  return period && period.name !== 'Y' ? periodInWords(period, 'vi') : shortDay(activity.startsOn)
}

/** An activity that counts for several says so: the reader sees why the figure is greater than their number. */
function titleOf({ title, units }: NonNullable<Proof['activity']>, unit: string): string {
  return units > 1 ? `${title} (tính là ${units} ${unit})` : title
}

function isBare({ activity, files, hidden }: Proof): boolean {
  return activity !== null && files.length + hidden === 0
}

/** The points in a cell of their own: they change, the name stays. */
function section(code: string, text: string, self = ''): Row {
  const cells = [centred(code), { text, columns: heads.length - 2 }, { text: self }]
  return { kind: 'section', cells }
}

function missing(title: string, day: string): Row {
  return note(title, day, none)
}

function note(title: string, day: string, said: string): Row {
  const cells = [centred(''), { text: title }, centred(day)]
  return { kind: 'plain', cells: [...cells, { text: said, italic: true, columns: 4 }] }
}

function fileRow(title: string, day: string, file: PackedFile): Row {
  const { path, bytes, sha256, by, createdAt } = file
  return {
    kind: 'plain',
    cells: [
      ...[centred(''), { text: title }, centred(day), { text: path }, centred(sizeOf(bytes))],
      centred(sha256.slice(0, shortHash)),
      { text: `${by}, ${shortDay(dayInVietnam(new Date(createdAt)))}` },
    ],
  }
}

/** "1,2 MB", "34 KB": of a small file at least one. */
function sizeOf(bytes: number): string {
  const kilo = Math.max(1, Math.round(bytes / 1024))
  if (kilo < 1024) return `${kilo} KB`
  return `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB`
}
