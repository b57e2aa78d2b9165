import type { SeasonFile } from '../../../scoring/model/season.ts'
import { leavesOf } from '../../../scoring/model/sheet.ts'

/** The season without points that people set by hand: what they may set no sheet says. */
export function byRule(season: SeasonFile): SeasonFile {
  const given = new Set(
    leavesOf(season.sheet).flatMap(({ code, rule }) => (rule.kind === 'given' ? [code] : [])),
  )
  const facts = season.facts.map((fact) => {
    const { points: _points, reason: _reason, ...rest } = fact
    return given.has(fact.criterion) ? fact : rest
  })
  return { ...season, facts }
}
