import { changedFields } from './fields.ts'
import { listedById, listedWhole } from './lists.ts'
import type { Difference, Rules } from './model.ts'
import { nodeDifferences } from './nodes.ts'

/** Fields of the season that are a part of their own. */
const apart = [
  ...['format', 'sheet', 'grades', 'sanctions', 'ranking', 'awards', 'award_policy'],
  ...['blocks', 'decisions', 'members', 'facts'],
]

/**
 * Everything that two versions of a season's rules differ in, part by part. Empty exactly when they say
 * the same.
 */
export function diffRules(before: Rules, after: Rules): Difference[] {
  return [
    ...changedFields('season', '', before, after, apart),
    ...changedFields('sheet', '', before.sheet, after.sheet, ['nodes']),
    ...nodeDifferences(before.sheet.nodes, after.sheet.nodes),
    ...listedById('grade', before.grades, after.grades),
    ...listedWhole('sanction', before.sanctions, after.sanctions),
    ...changedFields('ranking', '', before.ranking ?? {}, after.ranking ?? {}),
    ...listedById('award', before.awards, after.awards),
    ...changedFields('policy', '', before.award_policy ?? {}, after.award_policy ?? {}),
    ...listedWhole('block', before.blocks, after.blocks),
    ...listedWhole('decision', before.decisions, after.decisions),
  ]
}
