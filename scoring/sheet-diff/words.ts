import { canonicalJson } from '../canonical.ts'
import type { Decision } from '../model/award.ts'
import type { Sanction } from '../model/grade.ts'
import type { Node } from '../model/node.ts'
import { allNodes } from '../model/sheet.ts'
import { nodeInWords } from '../words/rule.ts'
import { type Language, type Say, speaker } from '../words/say.ts'
import type { Difference, Part, Rules } from './model.ts'
import { choiceTerms, termOf } from './terms.ts'
import { awardTitle, type Ground, valueInWords } from './value-words.ts'

/**
 * A sentence for each difference, in their order: "II.3 “Viện trợ”: điểm tối đa 10 → 12." Both values are
 * named, each as its own version says it.
 */
export function differencesInWords(
  differences: readonly Difference[],
  { before, after }: { before: Rules; after: Rules },
  language: Language,
): string[] {
  const sides = { from: { rules: before, language }, to: { rules: after, language } }
  return differences.map((each) => `${inWords(each, sides, speaker(language))}.`)
}

interface Sides {
  from: Ground
  to: Ground
}

function inWords(difference: Difference, { from, to }: Sides, say: Say): string {
  const { what, from: old, to: now } = difference
  if (what === 'added') return `${say.either('Thêm', 'Added')} ${thing(difference, now, to)}`
  if (what === 'removed') return `${say.either('Bỏ', 'Removed')} ${thing(difference, old, from)}`
  if (what === 'moved') {
    const [out, into] = [groupName(old, from, say), groupName(now, to, say)]
    return `${subject(difference, to, say)}: ${say.either(`chuyển từ ${out} sang ${into}`, `moved from ${out} to ${into}`)}`
  }
  if (what === 'reordered') {
    const order = (ids: unknown, ground: Ground) => inOrder(difference, ids as string[], ground)
    return `${say.either('Thứ tự', 'Order')} ${orderOf(difference, to, say)}: ${order(old, from)} → ${order(now, to)}`
  }
  return changed(difference, { from, to }, say)
}

function changed(difference: Difference, { from, to }: Sides, say: Say): string {
  const field = difference.field ?? ''
  const term = termOf(difference.part, field)
  const values = [
    valueInWords(field, difference.from, from),
    valueInWords(field, difference.to, to),
  ]
  // What reads alike and is not the same is shown as it is written.
  const [old, now] =
    values[0] === values[1]
      ? [canonicalJson(difference.from), canonicalJson(difference.to)]
      : values
  return `${subject(difference, to, say)}: ${term ? say.either(...term) : field} ${old} → ${now}`
}

/** What a difference is about, where it is there on both sides. */
function subject({ part, id }: Difference, { rules }: Ground, say: Say): string {
  if (part === 'node') return nodeName(id, rules, say)
  const titled = [...(rules.grades ?? []), ...(rules.awards ?? [])].find((each) => each.id === id)
  const name = titled ? ` “${titled.title}”` : ''
  return `${say.either(...partTerms[part])}${name}`
}

const partTerms: Readonly<Record<Difference['part'], readonly [string, string]>> = {
  season: ['Năm thi đua', 'Season'],
  sheet: ['Cả bảng điểm', 'The whole sheet'],
  node: ['Mục', 'Node'],
  grade: ['Xếp loại', 'Grade'],
  sanction: ['Quy định hạ mức', 'Sanction'],
  ranking: ['Xếp hạng', 'Ranking'],
  award: ['Khen thưởng', 'Award'],
  policy: ['Giữa các hình thức khen', 'Between awards'],
  block: ['Trường hợp không xét', 'Exclusion'],
  decision: ['Quyết định ghi sẵn', 'Recorded decision'],
}

function orderOf({ part, id }: Difference, ground: Ground, say: Say): string {
  if (part === 'node') return `${say.either('trong', 'in')} ${groupName(id, ground, say)}`
  const [vi, en] = partTerms[part]
  return say.either(vi, `of the ${en}s`).toLowerCase()
}

function nodeName(code: string, { sheet }: Rules, say: Say): string {
  if (code === '') return say.either('cả bảng điểm', 'the sheet')
  const node = allNodes(sheet).find((each) => each.code === code)
  return node ? `${code} “${node.title}”` : code
}

function groupName(code: unknown, { rules }: Ground, say: Say): string {
  return nodeName(String(code), rules, say)
}

/** Something that only one side has, whole. */
function thing({ part }: Difference, value: unknown, ground: Ground): string {
  const say = speaker(ground.language)
  const name = say.either(...partTerms[part]).toLowerCase()
  if (part === 'node') return nodeWhole(value as Node & { in?: string }, ground, say)
  if (part === 'grade' || part === 'award') {
    const { title, ...rest } = value as Record<string, unknown>
    return `${name} “${String(title)}” (${fieldsInWords(part, rest, ground, say)})`
  }
  return `${name}: ${said(part, value, ground)}`
}

/** Something without an id: it is what it says. */
function said(part: Part, value: unknown, ground: Ground): string {
  const say = speaker(ground.language)
  if (part === 'sanction') return sanctionInWords(value as Sanction, ground, say)
  if (part === 'decision') return decisionInWords(value as Decision, ground)
  const { kind, member, award, reason } = value as Record<string, string>
  const how = say.either(...choiceTerms.block![kind!]!)
  const which =
    award === '*' ? say.either('mọi hình thức', 'all awards') : awardTitle(award!, ground.rules)
  return `${how} ${which}, ${member}: ${reason}`
}

/** An order by codes and ids; of what has none, by what each says (see `listedWhole`). */
function inOrder({ part }: Difference, ids: readonly string[], ground: Ground): string {
  if (part === 'node' || part === 'grade' || part === 'award') return ids.join(', ')
  return ids.map((id) => said(part, JSON.parse(id.replace(/ \(\d+\)$/, '')), ground)).join(' | ')
}

function nodeWhole({ in: parent, ...node }: Node & { in?: string }, ground: Ground, say: Say) {
  // What is in a group is told of its own.
  const shown = 'rule' in node ? node : { ...node, nodes: [] }
  const words = nodeInWords(shown as Node, ground.rules, ground.language)
  const into = parent ? `${say.either(' vào', ' to')} ${groupName(parent, ground, say)}` : ''
  return `${node.code} “${node.title}”${into}: ${words.replace(/\.$/, '')}`
}

function fieldsInWords(
  part: Part,
  fields: Record<string, unknown>,
  ground: Ground,
  say: Say,
): string {
  return Object.entries(fields)
    .filter(([field]) => field !== 'id')
    .map(([field, value]) => {
      const term = termOf(part, field)
      return `${term ? say.either(...term) : field} ${valueInWords(field, value, ground)}`
    })
    .join('; ')
}

function sanctionInWords({ when, ...effect }: Sanction, ground: Ground, say: Say): string {
  const condition = valueInWords('when', when, ground)
  const title = (id: string) =>
    `“${ground.rules.grades?.find((grade) => grade.id === id)?.title ?? id}”`
  if (effect.at_most !== undefined)
    return say.either(
      `${condition} thì không quá ${title(effect.at_most)}`,
      `${condition}: at most ${title(effect.at_most)}`,
    )
  if (effect.down !== undefined)
    return say.either(
      `${condition} thì hạ ${effect.down} bậc`,
      `${condition}: down by ${effect.down}`,
    )
  return effect.exactly
    ? say.either(
        `${condition} thì xếp ${title(effect.exactly)}`,
        `${condition}: ${title(effect.exactly)}`,
      )
    : say.either(`${condition} thì không xếp loại`, `${condition}: no grade`)
}

function decisionInWords(decision: Decision, { rules }: Ground): string {
  return 'ranking' in decision
    ? `${decision.ranking.join(' > ')} (${decision.reference})`
    : `${awardTitle(decision.award, rules)}: ${decision.members.join(', ')} (${decision.reference})`
}
