import type { SeasonScope } from '../permissions/scope.ts'
import type { SeasonRules } from '../seasons/schema.ts'

/** Names of members and awards, as papers write them. */
export interface Names {
  /** "Quảng Bình": in tables and lists. */
  short: (memberId: string | null) => string
  /** "Liên hiệp các tổ chức hữu nghị tỉnh Quảng Bình" */
  full: (memberId: string) => string
}

export function namesIn({ members }: Pick<SeasonScope, 'members'>): Names {
  const byId = new Map(members.map((member) => [member.id, member]))
  return {
    short: (id) => (id === null ? '–' : (byId.get(id)?.shortName ?? id)),
    full: (id) => byId.get(id)?.name ?? id,
  }
}

/** An award without the condition that stands in brackets behind it. */
export function awardName({ awards }: Pick<SeasonRules, 'awards'>, id: string): string {
  return titleParts(awards?.find((award) => award.id === id)?.title ?? id).name
}

/** "Cờ thi đua (đơn vị dẫn đầu)": its official name, and the condition, which is not part of it. */
export function titleParts(title: string): { name: string; condition: string } {
  const [, name = title, condition = ''] = /^(.*?)\s*\(([^()]*)\)$/.exec(title) ?? []
  return { name, condition }
}
