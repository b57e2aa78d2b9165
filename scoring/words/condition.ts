import { parse } from '../decimal.ts'
import type { Condition, Test } from '../model/condition.ts'
import { comparison, keyParts, type Operator } from '../model/keys.ts'
import type { Node } from '../model/node.ts'
import { isGroup } from '../model/node-parts.ts'
import type { SeasonFile } from '../model/season.ts'
import { type Language, type Say, speaker } from './say.ts'

/** What a condition may name: the titles of grades and nodes. */
type Named = Pick<SeasonFile, 'grades' | 'sheet'>

/** A condition as an officer would say it: "điểm mục V từ 60% trở lên và có cờ …". */
export function conditionInWords(condition: Condition, season: Named, language: Language): string {
  return inWords(condition, season, speaker(language))
}

/** The same where somebody is speaking already. */
export function inWords(condition: Condition, season: Named, say: Say): string {
  const parts = (list: readonly Condition[]) =>
    list.map((part) => {
      const words = inWords(part, season, say)
      const isList = 'all' in part || 'any' in part
      return isList && list.length > 1 ? `(${words})` : words
    })
  if ('all' in condition)
    return (
      parts(condition.all).join(say.either(' và ', ' and ')) || say.either('luôn đúng', 'always')
    )
  if ('any' in condition)
    return (
      parts(condition.any).join(say.either(' hoặc ', ' or ')) ||
      say.either('không bao giờ', 'never')
    )
  if ('not' in condition)
    return `${say.either('không phải', 'not')} (${inWords(condition.not, season, say)})`
  return testInWords(condition, season, say)
}

function testInWords(test: Test, season: Named, say: Say): string {
  const { operator, operand } = comparison(test)
  const { name, code } = keyParts(test.key)
  if (name === 'flag') return flagInWords(code!, operator, operand, say)
  const key = keyInWords(test.key, season, say)
  if (name === 'grade') {
    const title = season.grades?.find(({ id }) => id === operand)?.title ?? operand
    return `${key} ${compared[operator](`“${title}”`, say)}`
  }
  if (isPlanPercent(test.key, season)) {
    const percent = say.number(parse(operand))
    const limit = say.either(`${percent}% kế hoạch`, `${percent}% of the plan`)
    const share = compared[operator](limit, say)
    return say.either(`thực hiện ${share} (${code})`, `${share} done (${code})`)
  }
  const percent = name === 'node_percent' ? '%' : ''
  return `${key} ${compared[operator](`${say.number(parse(operand))}${percent}`, say)}`
}

/** What rules call it when they look at the share of the plan. */
const planned: readonly string[] = ['plan', 'percent']

/** Whether a key is the figure of a criterion that measures how much of its plan was done, in percent. */
export function isPlanPercent(key: string, { sheet }: Pick<SeasonFile, 'sheet'>): boolean {
  const { name, code } = keyParts(key)
  const node = name === 'quantity' && code !== null ? findNode(code, sheet.nodes) : undefined
  return (
    node !== undefined &&
    'rule' in node &&
    'of' in node.rule &&
    planned.includes(String(node.rule.of))
  )
}

const compared: Record<Operator, (operand: string, say: Say) => string> = {
  at_least: (x, say) => say.either(`từ ${x} trở lên`, `at least ${x}`),
  more_than: (x, say) => say.either(`trên ${x}`, `more than ${x}`),
  at_most: (x, say) => say.either(`không quá ${x}`, `at most ${x}`),
  less_than: (x, say) => say.either(`dưới ${x}`, `less than ${x}`),
  equals: (x, say) => say.either(`bằng ${x}`, `exactly ${x}`),
}

/** A flag is raised or not; a test that asks for 1 or 0 is said so. */
function flagInWords(flag: string, operator: Operator, operand: string, say: Say): string {
  const raised = say.either(`có cờ “${flag}”`, `the flag “${flag}” is raised`)
  const lowered = say.either(`không có cờ “${flag}”`, `the flag “${flag}” is not raised`)
  if (operator === 'equals' && operand === '1') return raised
  if (operator === 'equals' && operand === '0') return lowered
  const value = compared[operator](say.number(parse(operand)), say)
  return `${say.either(`cờ “${flag}” (1 là có, 0 là không)`, `the flag “${flag}” (1 or 0)`)} ${value}`
}

const plain: Record<string, readonly [vi: string, en: string]> = {
  total: ['tổng điểm', 'total'],
  base: ['điểm chuẩn', 'base points'],
  bonus: ['điểm thưởng', 'bonus points'],
  penalty: ['điểm trừ', 'penalty points'],
  missing: ['số tiêu chí thiếu số liệu', 'criteria without figures'],
  rank: ['thứ hạng', 'rank'],
  grade: ['xếp loại', 'grade'],
  decision: ['quyết định đã ghi biên bản', 'recorded decision'],
}

const ofNode: Record<string, readonly [vi: string, en: string]> = {
  node: ['điểm mục', 'points of'],
  node_percent: ['tỷ lệ điểm mục', 'share of the points of'],
  quantity: ['số liệu tiêu chí', 'figure of'],
  flag: ['cờ', 'flag'],
}

/** A key of a condition or ranking: "tổng điểm", "điểm mục I (Công tác hữu nghị)". */
export function keyInWords(key: string, season: Named, say: Say): string {
  const { name, code } = keyParts(key)
  const words = code === null ? plain[name] : ofNode[name]
  const text = words ? say.either(...words) : key
  if (code === null) return text
  const title = name === 'flag' ? undefined : titleOf(code, season)
  return title ? `${text} ${code} (${title})` : `${text} ${code}`
}

/** Longer titles would bury the sentence; the code says which node it is. */
const longestTitle = 60

function titleOf(code: string, { sheet }: Named): string | undefined {
  const title = findNode(code, sheet.nodes)?.title
  return title && title.length <= longestTitle ? title : undefined
}

function findNode(code: string, nodes: readonly Node[]): Node | undefined {
  for (const node of nodes) {
    const found = node.code === code ? node : isGroup(node) ? findNode(code, node.nodes) : undefined
    if (found) return found
  }
}
