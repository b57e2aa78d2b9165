import { isGroup, type Node } from '../../../scoring/model/node.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { leavesOf } from '../../../scoring/model/sheet.ts'
import { score } from '../../../scoring/score.ts'

export interface SectionProgress {
  code: string
  title: string
  /** Decimal texts; `max` is null for a section without a ceiling. */
  points: string
  max: string | null
  /** How many of its criteria have something claimed. */
  claimed: number
  leaves: number
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

/** How far one member's self-score has come, by the engine itself. */
export function progressOf(file: SeasonFile, memberId: string): Progress | null {
  const mine = score(file, { stage: 'self' }).members.find(({ id }) => id === memberId)
  if (!mine) return null
  const claimed = new Set(
    file.facts
      .filter(({ member, stage }) => member === memberId && stage === 'self')
      .map(({ criterion }) => criterion),
  )
  const sections = file.sheet.nodes.map((node): SectionProgress => {
    const leaves = isGroup(node) ? leavesOf(node) : [node]
    return {
      code: node.code,
      title: node.title,
      points: mine.nodes[node.code] ?? '0',
      max: maxOf(node),
      claimed: leaves.filter(({ code }) => claimed.has(code)).length,
      leaves: leaves.length,
    }
  })
  const codes = leavesOf(file.sheet).map(({ code }) => code)
  const missing = codes.filter((code) => !claimed.has(code))
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

export function countLeaves(file: SeasonFile): number {
  return leavesOf(file.sheet).length
}
