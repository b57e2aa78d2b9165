import { type Language, shownIn } from '../words/say.ts'
import { isChanged } from './differences.ts'
import type {
  Differences,
  Hold,
  MemberChange,
  NodeChange,
  Rehearsal,
  UnplacedFact,
} from './model.ts'

/** Nodes that are named in a sentence; the others are counted. */
const mostNamed = 4

/** What two results differ in, in words: a line for each member that changes, or that nobody does. */
export function differencesInWords(
  { members, ...only }: Differences,
  language: Language,
): string[] {
  const say = texts[language]
  const changed = members.filter(isChanged)
  return [
    say.changed(changed.length, members.length),
    ...changed.map((member) => memberInWords(member, language)),
    ...only.only_before.map(say.onlyBefore),
    ...only.only_after.map(say.onlyAfter),
  ]
}

/** The same of a rehearsal, with what found no place and what had no figures. */
export function rehearsalInWords(rehearsal: Rehearsal, language: Language): string[] {
  const say = texts[language]
  return [
    ...differencesInWords(rehearsal, language),
    say.placed(rehearsal.placed, rehearsal.unplaced.length),
    ...unplacedInWords(rehearsal.unplaced, language),
    ...rehearsal.without_facts.map(({ code, title, is_new }) => say.without(code, title, is_new)),
    ...rehearsal.retitled.map(({ code, from, to }) => say.retitled(code, from, to)),
  ]
}

/** The figures of one criterion that have one reason are one line. */
function unplacedInWords(unplaced: readonly UnplacedFact[], language: Language): string[] {
  const say = texts[language]
  const why = ({ reason, message }: UnplacedFact) =>
    reason === 'no_criterion' ? say.noCriterion : message
  const alike = Map.groupBy(unplaced, (one) => JSON.stringify([one.criterion, why(one)]))
  return [...alike.values()].map((all) =>
    say.unplaced(all[0]!.criterion, why(all[0]!), all.map(({ member }) => member).join(', ')),
  )
}

/** One member: "Huế: tổng 90 → 92 (+2), hạng 3 → 1; vì II.1 +1,5, IV −0,5". */
export function memberInWords(member: MemberChange, language: Language): string {
  const say = texts[language]
  const { total, rank, grade, awards, nodes } = member
  const shown = (points: string) => shownIn(points, language)
  const placed = (one: number | null) => (one === null ? say.unranked : shown(String(one)))
  const parts = [
    total.from === total.to
      ? say.sameTotal(shown(total.to))
      : say.total(shown(total.from), shown(total.to), signed(total.difference, language)),
    rank.from === rank.to ? '' : say.rank(placed(rank.from), placed(rank.to)),
    grade.from === grade.to ? '' : say.grade(grade.from ?? say.noGrade, grade.to ?? say.noGrade),
    ...awards.map(({ title, from, to }) => say.award(title, say.hold[from], say.hold[to])),
  ].filter((part) => part !== '')
  const because = nodesInWords(nodes, language)
  return `${member.name}: ${parts.join(', ')}${because === '' ? '.' : `; ${because}.`}`
}

function nodesInWords(nodes: readonly NodeChange[], language: Language): string {
  const say = texts[language]
  if (nodes.length === 0) return ''
  const named = nodes
    .slice(0, mostNamed)
    .map((node) => `${node.code || say.sheet} ${signed(node.difference, language)}`)
  const more = nodes.length - mostNamed
  return say.because([...named, ...(more > 0 ? [say.more(more)] : [])].join(', '))
}

function signed(points: string, language: Language): string {
  return `${points.startsWith('-') ? '' : '+'}${shownIn(points, language)}`
}

interface Texts {
  changed(changed: number, of: number): string
  onlyBefore(id: string): string
  onlyAfter(id: string): string
  total(from: string, to: string, by: string): string
  sameTotal(total: string): string
  rank(from: string, to: string): string
  unranked: string
  grade(from: string, to: string): string
  noGrade: string
  award(title: string, from: string, to: string): string
  hold: Record<Hold, string>
  because(nodes: string): string
  more(count: number): string
  sheet: string
  placed(placed: number, unplaced: number): string
  unplaced(criterion: string, why: string, members: string): string
  noCriterion: string
  without(code: string, title: string, isNew: boolean): string
  retitled(code: string, from: string, to: string): string
}

const texts: Record<Language, Texts> = {
  vi: {
    changed: (changed, of) =>
      changed === 0
        ? 'Không đơn vị nào thay đổi tổng điểm, thứ hạng, xếp loại hay khen thưởng.'
        : `${changed} trong ${of} đơn vị có thay đổi:`,
    onlyBefore: (id) => `${id}: chỉ có ở tệp thứ nhất.`,
    onlyAfter: (id) => `${id}: chỉ có ở tệp thứ hai.`,
    total: (from, to, by) => `tổng điểm ${from} → ${to} (${by})`,
    sameTotal: (total) => `tổng điểm vẫn ${total}`,
    rank: (from, to) => `hạng ${from} → ${to}`,
    unranked: 'không xếp',
    grade: (from, to) => `xếp loại ${from} → ${to}`,
    noGrade: 'không xếp loại',
    award: (title, from, to) => `${title}: ${from} → ${to}`,
    hold: { has: 'được', open: 'chờ chọn', not: 'không được' },
    because: (nodes) => `do ${nodes}`,
    more: (count) => `và ${count} mục nữa`,
    sheet: 'cả bảng',
    placed: (placed, unplaced) =>
      unplaced === 0
        ? `Đã dùng cả ${placed} số liệu.`
        : `Đã dùng ${placed} số liệu; ${unplaced} số liệu không có chỗ:`,
    unplaced: (criterion, why, members) => `${criterion}: ${why} (${members}).`,
    noCriterion: 'bảng kia không có tiêu chí này',
    without: (code, title, isNew) =>
      `${code} ${title}: chưa có số liệu${isNew ? ' (tiêu chí mới)' : ''}.`,
    retitled: (code, from, to) => `${code} đổi tên: “${from}” → “${to}”.`,
  },
  en: {
    changed: (changed, of) =>
      changed === 0
        ? 'Nobody’s total, rank, grade or award changes.'
        : `${changed} of ${of} members change:`,
    onlyBefore: (id) => `${id}: in the first file only.`,
    onlyAfter: (id) => `${id}: in the second file only.`,
    total: (from, to, by) => `total ${from} → ${to} (${by})`,
    sameTotal: (total) => `total still ${total}`,
    rank: (from, to) => `rank ${from} → ${to}`,
    unranked: 'none',
    grade: (from, to) => `grade ${from} → ${to}`,
    noGrade: 'none',
    award: (title, from, to) => `${title}: ${from} → ${to}`,
    hold: { has: 'received', open: 'to be chosen', not: 'not received' },
    because: (nodes) => `by ${nodes}`,
    more: (count) => `and ${count} more`,
    sheet: 'the sheet itself',
    placed: (placed, unplaced) =>
      unplaced === 0
        ? placed === 1
          ? 'The one figure was used.'
          : `All ${placed} figures were used.`
        : `${placed} ${placed === 1 ? 'figure was' : 'figures were'} used; ${unplaced} found no place:`,
    unplaced: (criterion, why, members) => `${criterion}: ${why} (${members}).`,
    noCriterion: 'the other sheet has no such criterion',
    without: (code, title, isNew) => `${code} ${title}: no figures${isNew ? ' (new)' : ''}.`,
    retitled: (code, from, to) => `${code} renamed: “${from}” → “${to}”.`,
  },
}
