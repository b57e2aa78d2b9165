import type { Finding } from '../../../../../scoring/check.ts'
import type { Path } from '../../../../../scoring/model/condition.ts'
import type { NodePath } from '../core/tree.ts'

/** The parts of the editor. */
export const tabs = ['nodes', 'sheet', 'grades', 'ranking', 'awards'] as const
export type Tab = (typeof tabs)[number]

/** Where in the editor a place of the season file is changed. */
export interface Target {
  tab: Tab
  /** The node, where it is about one. */
  node: NodePath | null
}

/** @param path As a finding has it: `$.sheet.nodes[2].nodes[0].rule.points`. */
export function targetOf(path: string): Target {
  const nodes = /^\$\.sheet((?:\.nodes\[\d+\])+)/.exec(path)?.[1]
  if (nodes)
    return { tab: 'nodes', node: [...nodes.matchAll(/\d+/g)].map(([place]) => Number(place)) }
  if (/^\$\.(grades|sanctions)\b/.test(path)) return { tab: 'grades', node: null }
  if (/^\$\.ranking\b/.test(path)) return { tab: 'ranking', node: null }
  if (/^\$\.(awards|award_policy|blocks|decisions)\b/.test(path))
    return { tab: 'awards', node: null }
  return { tab: path === '$.sheet.nodes' ? 'nodes' : 'sheet', node: null }
}

/** The steps of a path as text: `$.sheet.nodes[2].max` is sheet, nodes, 2, max. */
export function stepsOf(path: string): Path {
  return [...path.matchAll(/\.([A-Za-z_]\w*)|\[(\d+)\]/g)].map(
    ([, name, place]) => name ?? Number(place),
  )
}

/** Findings of nodes, by the path of each node joined by points: two nodes may have one code. */
export function findingsByNode(findings: readonly Finding[]): ReadonlyMap<string, Finding[]> {
  return Map.groupBy(
    findings.filter(({ path }) => targetOf(path).node !== null),
    ({ path }) => (targetOf(path).node ?? []).join('.'),
  )
}
