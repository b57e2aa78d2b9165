import type { Fact } from '../../scoring/model/fact.ts'
import type { SeasonFile } from '../../scoring/model/season.ts'
import { checkSeason } from '../../scoring/read.ts'
import { grades, section, sectionMax, totalMax } from './columns.ts'

/** How big a cluster is: so many members, and sections of ten criteria. */
export interface Size {
  members: number
  sections: number
}

/** The cluster of the targets: 15 members × 60 criteria. */
export const usual: Size = { members: 15, sections: 6 }

export function codeOf(section: number, criterion: number): string {
  return `${section + 1}.${criterion + 1}`
}

/** Which figure a member gives: as if by chance, so that no two sheets repeat, and the same in every run. */
export function seedOf(member: number, section: number, criterion: number, salt = 0): number {
  let seed = 0
  for (const part of [member, section, criterion, salt]) {
    seed = Math.imul(seed ^ part, 0x9e3779b1)
    seed ^= seed >>> 15
  }
  return seed >>> 0
}

/**
 * A season as the reader hands it over: every criterion with a cap, sections with caps, a rounded and
 * capped total, a ranking by three keys, grades, and one award for a fifth of the members.
 */
export function makeCluster({ members, sections }: Size, salt = 0): SeasonFile {
  const reading = checkSeason({
    ...{ format: 'thidua/season@1', title: 'Cụm mẫu', year: 2023 },
    members: Array.from({ length: members }, (_, at) => ({
      ...{ id: `m${at}`, name: `Đơn vị ${at + 1}`, order: at + 1 },
    })),
    sheet: { title: 'Bảng điểm', max: totalMax, nodes: nodesOf(sections) },
    grades: grades.map((grade) => ({ ...grade })),
    ranking: { keys: [{ key: 'total' }, { key: 'node:1' }, { key: 'node:2' }] },
    awards: [{ id: 'co', title: 'Cờ thi đua', quota: { percent: '20', base: 'ranked' } }],
  })
  if ('faults' in reading) throw new Error(JSON.stringify(reading.faults))
  const season = reading.season
  return { ...season, facts: makeFacts(season, sections, salt) }
}

function nodesOf(sections: number): unknown[] {
  return Array.from({ length: sections }, (_, at) => ({
    ...{ code: String(at + 1), title: `Mục ${at + 1}`, max: sectionMax },
    nodes: section.map(({ rule, max }, criterion) => ({
      ...{ code: codeOf(at, criterion), title: `Tiêu chí ${codeOf(at, criterion)}`, max, rule },
    })),
  }))
}

/** One fact for each member and criterion, member by member. */
export function makeFacts({ members }: Pick<SeasonFile, 'members'>, sections: number, salt = 0) {
  const codes = Array.from({ length: sections }, (_, at) =>
    section.map((_, criterion) => codeOf(at, criterion)),
  )
  const facts: Fact[] = []
  for (const [member, { id }] of members.entries())
    for (const [at, inside] of codes.entries())
      for (const [criterion, { fact }] of section.entries())
        facts.push({
          member: id,
          criterion: inside[criterion]!,
          ...fact(seedOf(member, at, criterion, salt)),
        })
  return facts
}
