import { neg, one, parse, sign } from '../decimal.ts'
import type { Leaf, Node } from '../model/node.ts'
import { isGroup } from '../model/node-parts.ts'
import type { SeasonFile } from '../model/season.ts'
import { inWords } from '../rules/in-words.ts'
import { conditionInWords } from './condition.ts'
import { type Language, type Say, speaker } from './say.ts'

/** How a criterion is scored, in one sentence: "Mỗi hoạt động 1,5 điểm, tối đa 6 điểm". */
export function ruleInWords(leaf: Leaf, language: Language): string {
  const say = speaker(language, leaf.unit)
  const rule = inWords(leaf.rule, say)
  return [rule, ...shapeInWords(leaf, say)].join(', ')
}

/** How a section adds up, in one sentence: "Cộng điểm các mục, tối đa 22 điểm". */
function groupInWords(node: Extract<Node, { nodes: unknown }>, say: Say): string {
  const ways = {
    sum: say.either('Cộng điểm các mục bên trong', 'The sum of its parts'),
    max: say.either('Chỉ lấy mục có điểm cao nhất', 'Only the part with the most points counts'),
    min: say.either('Chỉ lấy mục có điểm thấp nhất', 'Only the part with the fewest points counts'),
  }
  return [ways[node.combine ?? 'sum'], ...shapeInWords(node, say)].join(', ')
}

/** A node in sentences: how it is scored, on what condition, and what it means that it does not apply. */
export function nodeInWords(
  node: Node,
  season: Pick<SeasonFile, 'grades' | 'sheet'>,
  language: Language = 'vi',
): string {
  const say = speaker(language)
  const sentences = [isGroup(node) ? groupInWords(node, say) : ruleInWords(node, language)]
  if (node.requires) {
    const condition = conditionInWords(node.requires, season, language)
    sentences.push(say.either(`Chỉ tính khi ${condition}`, `Counts only if: ${condition}`))
  }
  if (node.not_applicable) {
    const ways = {
      full: say.either('Không áp dụng thì được đủ điểm', 'Full points where it does not apply'),
      zero: say.either('Không áp dụng thì 0 điểm', '0 points where it does not apply'),
      rescale: say.either(
        'Không áp dụng thì bỏ ra, các mục khác tính lại theo tỷ lệ',
        'Where it does not apply it drops out and the others are scaled up',
      ),
    }
    sentences.push(ways[node.not_applicable])
  }
  return `${sentences.join('. ')}.`
}

/** Base, weight and clamps of a node. */
function shapeInWords({ base, weight, min, max }: Node, say: Say): string[] {
  const parts: string[] = []
  if (base !== undefined && sign(parse(base)) !== 0)
    parts.push(
      say.either(`có sẵn ${say.points(parse(base))}`, `${say.points(parse(base))} from the start`),
    )
  if (weight !== undefined && parse(weight) !== one)
    parts.push(
      say.either(`nhân hệ số ${say.number(parse(weight))}`, `times ${say.number(parse(weight))}`),
    )
  if (max !== undefined && sign(parse(max)) > 0)
    parts.push(say.either(`tối đa ${say.points(parse(max))}`, `at most ${say.points(parse(max))}`))
  else if (max !== undefined)
    parts.push(
      say.either(
        `không quá ${say.number(parse(max))} điểm`,
        `not above ${say.number(parse(max))} points`,
      ),
    )
  if (min !== undefined) parts.push(floorInWords(parse(min), say))
  return parts
}

function floorInWords(min: ReturnType<typeof parse>, say: Say): string {
  if (sign(min) < 0) {
    const most = say.points(neg(min))
    return say.either(`trừ tối đa ${most}`, `at most ${most} taken away`)
  }
  return say.either(`không dưới ${say.points(min)}`, `not below ${say.points(min)}`)
}
