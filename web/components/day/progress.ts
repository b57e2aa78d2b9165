import { isByCluster } from '../../../scoring/by-cluster.ts'
import { format, parse, sum } from '../../../scoring/decimal.ts'
import { isGroup, type Leaf, type Node } from '../../../scoring/model/node.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { leavesOf } from '../../../scoring/model/sheet.ts'
import { sheetResult, workSheet } from '../../../scoring/own-sheet.ts'
import type { MemberSheet } from '../../../server/sheets/schema.ts'
import { withOwnFacts } from '../sheet/own-facts.ts'

export interface SectionProgress {
  code: string
  title: string
  /** Decimal texts; `max` is null for a section without a ceiling. */
  points: string
  max: string | null
  /** How many of the criteria that the member claims itself are claimed. */
  claimed: number
  leaves: number
  /** Points that stand before anything is claimed; part of `points`. */
  granted: string
}

export interface Progress {
  total: string
  max: string | null
  claimed: number
  leaves: number
  /** Codes in printed order. */
  missing: string[]
  sections: SectionProgress[]
}

/** The season with what the sheet claims now; a sheet that is handed in counts as it was frozen. */
export function withClaims(file: SeasonFile, { member, claims }: MemberSheet): SeasonFile {
  if (member.sheetState === 'submitted') return file
  const facts = new Map(claims.map(({ criterion, fact }) => [criterion, fact]))
  return withOwnFacts(file, { member: member.id, stage: 'self' }, facts)
}

/**
 * How far one member's self-score has come, by the engine itself. As on the sheet: what people of the
 * cluster score is not the member's to claim, and what does not apply is not missing.
 */
export function progressOf(file: SeasonFile, memberId: string): Progress | null {
  if (!file.members.some(({ id }) => id === memberId)) return null
  const mine = sheetResult(workSheet(file, memberId, { stage: 'self', fallback: false }), 'vi')
  const gaps = new Set(
    mine.ledger.filter(({ status }) => status === 'missing').map(({ code }) => code),
  )
  const toClaim = (leaf: Leaf) => !(isByCluster(leaf) && gaps.has(leaf.code))
  const sections = file.sheet.nodes.map((node): SectionProgress => {
    const leaves = (isGroup(node) ? leavesOf(node) : [node]).filter(toClaim)
    return {
      code: node.code,
      title: node.title,
      points: mine.nodes[node.code] ?? '0',
      max: maxOf(node),
      claimed: leaves.filter(({ code }) => !gaps.has(code)).length,
      leaves: leaves.length,
      granted: grantedIn(
        leaves.filter(({ code }) => gaps.has(code)),
        mine.nodes,
      ),
    }
  })
  const codes = leavesOf(file.sheet)
    .filter(toClaim)
    .map(({ code }) => code)
  const missing = codes.filter((code) => gaps.has(code))
  return {
    total: mine.total,
    max: file.sheet.max ?? null,
    claimed: codes.length - missing.length,
    leaves: codes.length,
    missing,
    sections,
  }
}

const maxOf = (node: Node) => node.max ?? null

function grantedIn(leaves: readonly Leaf[], nodes: Readonly<Record<string, string>>): string {
  return format(sum(leaves.map(({ code }) => parse(nodes[code] ?? '0'))))
}
