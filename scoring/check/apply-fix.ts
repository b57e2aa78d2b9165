import type { Fix } from './finding.ts'

/** The season with one finding mended; the season given is not changed. A list closes up over what is taken away. */
export function applyFix<Season>(season: Season, fix: Fix): Season {
  const [step, ...rest] = fix.path
  if (step === undefined) return season
  const inside = (season as Record<string | number, unknown>)[step]
  const next = rest.length === 0 ? fix.value : applyFix(inside, { ...fix, path: rest })
  if (Array.isArray(season))
    return (
      next === undefined ? season.toSpliced(Number(step), 1) : season.with(Number(step), next)
    ) as Season
  const others = Object.entries(season as object).filter(([name]) => name !== step)
  return Object.fromEntries(next === undefined ? others : [...others, [step, next]]) as Season
}
