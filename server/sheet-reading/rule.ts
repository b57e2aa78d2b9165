import type { Kind, Leaf } from '../../scoring/model/node.ts'
import { readTyped } from '../../scoring/typed-number.ts'
import type { SheetLine } from './model.ts'

/** How a line scores, as a leaf has it. */
export type ReadRule = Pick<Leaf, 'rule' | 'kind' | 'max' | 'min' | 'unit' | 'note'>

const number = '(?<points>[-−–]?\\s?\\d+(?:[.,]\\d+)?)'
/** "mỗi đoàn 1,5 điểm", "mỗi hội nghị được cộng 0,5 điểm", "mỗi lần vi phạm trừ 1 điểm" */
const each = new RegExp(
  `(?<!(?:từ|đạt|có|ít nhất|trên|dưới)\\s)(?:mỗi|cứ mỗi|cứ|01|1)\\s+(?<unit>\\p{L}[\\p{L}\\s,/-]{0,40}?)\\s*(?<verb>được cộng|được tính|được|cộng|tính|trừ|bị trừ|:|=)?\\s*\\+?${number}\\s*(?:điểm|đ)(?!\\p{L})`,
  'iu',
)
/** "1,5 điểm/đoàn", "trừ 0,5 điểm mỗi lần" */
const per = new RegExp(
  `(?<verb>trừ|cộng)?\\s*\\+?${number}\\s*(?:điểm|đ)\\s*(?:/|cho mỗi|mỗi|cho 01|cho 1)\\s*(?:01 |1 )?(?<unit>\\p{L}[\\p{L}\\s]{0,24})`,
  'iu',
)
const most =
  /(?:tối đa|không quá|cao nhất)\s*(?:là\s*)?(?<points>\d+(?:[.,]\d+)?)\s*(?:điểm|đ)(?!\p{L})/iu

/**
 * How a line is scored, as far as its words say it: points for each of something, with a maximum. All else
 * is left to people, and the note says so.
 */
export function readRule(line: SheetLine): ReadRule {
  const text = `${line.title}. ${line.rule}`
  const found = each.exec(text)?.groups ?? per.exec(text)?.groups
  const isPenalty = line.penalty !== null || /trừ/iu.test(found?.verb ?? '')
  const kind: Kind | undefined = isPenalty ? 'penalty' : line.bonus !== null ? 'bonus' : undefined
  const limit = limitOf(line, text)
  const limits = isPenalty
    ? { ...(limit !== null && { min: decimal(-limit) }), max: '0' }
    : { ...(limit !== null && { max: decimal(limit) }) }
  const shape = { ...(kind && { kind }), ...limits }
  // "từ 01 tin trở lên được 5 điểm" is a level, not a rate.
  const isRate = found && !/trở lên|trở xuống/iu.test(found.unit!)
  const points = isRate && numeric(found.points!)
  if (!points) return { ...shape, rule: givenRule(isPenalty, limit), note: leftToPeople(line) }
  const size = decimal(isPenalty ? -Math.abs(points) : points)
  return {
    ...{ ...shape, rule: { kind: 'perUnit', points: size } },
    ...{
      unit: unitOf(found.unit!),
      note: `${asWritten(line)}: đọc là mỗi ${unitOf(found.unit!)} ${size} điểm`,
    },
  }
}

function givenRule(isPenalty: boolean, limit: number | null): Leaf['rule'] {
  const size = limit ?? 0
  return isPenalty
    ? { kind: 'given', min: decimal(-size), max: '0' }
    : { kind: 'given', max: decimal(size) }
}

/** The most that the line is worth, whatever its sign: its own column, or what its words say. */
function limitOf({ base, bonus, penalty }: SheetLine, text: string): number | null {
  const said = most.exec(text)?.groups?.points
  const size = base ?? bonus ?? penalty
  // Its own column holds the points of one time where the words state a greater maximum.
  const worded = said === undefined ? null : numeric(said)
  return size === null ? worded : Math.max(Math.abs(size), worded ?? 0)
}

function leftToPeople(line: SheetLine): string {
  return `${asWritten(line)}: chưa đọc được cách tính, tạm để người chấm cho điểm`
}

function asWritten({ row }: SheetLine): string {
  return `Từ Excel, dòng ${row}`
}

function unitOf(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\s(được|thì|sẽ|bị)$/iu, '')
    .trim()
    .toLowerCase()
}

function numeric(text: string): number | null {
  const read = readTyped(text, 'vi')
  return read.ok ? Number(read.decimal) : null
}

/** A decimal text: sheets state tenths and hundredths, never more digits than a number keeps. */
export function decimal(value: number): string {
  return String(Number(value.toFixed(6)) + 0)
}
