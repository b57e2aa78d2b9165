import type { Node } from '../../scoring/model/node.ts'
import { isGroup } from '../../scoring/model/node-parts.ts'
import { nodeInWords } from '../../scoring/words/rule.ts'
import type { Language } from '../../scoring/words/say.ts'
import { noClaim } from '../claims/read.ts'
import type { Claim } from '../claims/schema.ts'
import type { SeasonBase } from '../seasons/base.ts'
import { cellsOf } from './cells.ts'
import type { FormIdentity, FormLine, FormPlan } from './model.ts'
import { formWords } from './words.ts'

/** What the form of a member is written from: its sheet, line by line, with what it has claimed. */
export function composeForm(
  { rules, members }: SeasonBase,
  claims: readonly Claim[],
  identity: FormIdentity,
  { year, language }: { year: number; language: Language },
): FormPlan {
  const byCode = new Map(claims.map((claim) => [claim.criterion, claim]))
  const name = members.find(({ id }) => id === identity.memberId)?.name ?? identity.memberId
  const linesOf = (nodes: readonly Node[], depth: number): FormLine[] =>
    nodes.flatMap((node) => [
      lineOf(node, depth, byCode.get(node.code) ?? noClaim(node.code)),
      ...(isGroup(node) ? linesOf(node.nodes, depth + 1) : []),
    ])
  const lineOf = (node: Node, depth: number, claim: Claim): FormLine => ({
    ...{ code: node.code, title: node.title, depth, isGroup: isGroup(node) },
    rule: nodeInWords(node, rules, language),
    most: node.max ?? null,
    unit: isGroup(node) ? '' : (node.unit ?? ''),
    version: claim.version,
    cells: cellsOf(node, claim, language),
  })
  return {
    ...{ identity, language },
    title: formWords[language].title(year),
    subtitle: `${name} – ${rules.sheet.title}`,
    lines: linesOf(rules.sheet.nodes, 1),
  }
}
