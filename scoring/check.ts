import { readForChecks } from './check/checked.ts'
import { checks } from './check/checks.ts'
import { faultFinding, withoutLooseFaults } from './check/faults.ts'
import type { Finding, Found } from './check/finding.ts'
import type { SeasonFile } from './model/season.ts'
import { readJson } from './read/json.ts'
import { pathText } from './read/path.ts'
import { checkSeason, type Reading, readSeason } from './read.ts'
import { type Language, speaker } from './words/say.ts'

export { applyFix } from './check/apply-fix.ts'
export type { Finding, Fix, Severity } from './check/finding.ts'

/**
 * What is better mended before a sheet is adopted: maxima that do not add up, bands with a gap,
 * thresholds that nobody can reach… Facts are not looked at. Fast enough for every keystroke.
 *
 * @param season As `readSeason` returns it.
 *
 * @returns Errors first, then warnings, then notes; of one severity in the order of the checks.
 */
export function checkSheet(season: SeasonFile, language: Language = 'vi'): Finding[] {
  const say = speaker(language)
  const checked = readForChecks(season)
  return bySeverity(checks.flatMap((check) => check(checked, say)).map(written))
}

/**
 * The same of a season as an editor holds it, which may have faults: each fault of the reader is an
 * error. The rest of the season is checked too where only its facts, blocks and decisions are at
 * fault, or a tie that the law does not allow.
 */
export function checkDraft(season: unknown, language: Language = 'vi'): Finding[] {
  return findingsOf(checkSeason(season), season, language)
}

/** The same of the text of a season file; `null` where it is no JSON, so that there is nothing to check. */
export function checkText(text: string, language: Language = 'vi'): Finding[] | null {
  const { value } = readJson(text)
  return value === undefined ? null : findingsOf(readSeason(text), value, language)
}

function findingsOf(reading: Reading, value: unknown, language: Language): Finding[] {
  if ('season' in reading) return checkSheet(reading.season, language)
  const faults = reading.faults.map((fault) => faultFinding(fault, value, speaker(language)))
  const rest = checkSeason(withoutLooseFaults(value))
  return 'season' in rest ? [...faults, ...checkSheet(rest.season, language)] : faults
}

function written({ path, node, ...found }: Found): Finding {
  const { severity, code, ...said } = found
  return { severity, code, path: pathText(path), node: node ?? null, ...said }
}

const severities = ['error', 'warning', 'note'] as const

function bySeverity(findings: readonly Finding[]): Finding[] {
  return severities.flatMap((severity) => findings.filter((one) => one.severity === severity))
}
