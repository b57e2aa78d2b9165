import * as v from 'valibot'
import { SeasonFile } from './model/season.ts'
import { type Catalogue, catalogueOf } from './read/catalogue.ts'
import { checkAwards } from './read/checks/awards.ts'
import { checkFacts } from './read/checks/facts.ts'
import { checkGrades } from './read/checks/grades.ts'
import { checkNodes } from './read/checks/nodes.ts'
import { checkRanking } from './read/checks/ranking.ts'
import { checkRepeats } from './read/checks/repeats.ts'
import { checkRequires } from './read/checks/requires.ts'
import { type Fault, type Finding, fault } from './read/fault.ts'
import { readJson } from './read/json.ts'
import { salvage } from './read/salvage.ts'
import { shapeFindings } from './read/shape.ts'

export { type Fault, faultLine } from './read/fault.ts'

/** A season file that is right as a whole, or all that is wrong with it; never half of one. */
export type Reading = { season: SeasonFile } | { faults: Fault[] }

/** Reads a season file from its text, decimals from their decimal text. */
export function readSeason(text: string): Reading {
  const { value, findings } = readJson(text)
  return value === undefined ? refused(findings) : reading(value, findings)
}

/** Checks a season that is in memory already; a JavaScript number counts as its decimal text. */
export function checkSeason(value: unknown): Reading {
  return reading(value, [])
}

const checks: readonly ((catalogue: Catalogue) => Finding[])[] = [
  checkRepeats,
  checkNodes,
  checkRequires,
  checkGrades,
  checkRanking,
  checkAwards,
  checkFacts,
]

function reading(value: unknown, found: readonly Finding[]): Reading {
  const shape = v.safeParse(SeasonFile, value)
  if (!shape.success) return refused([...found, ...allFindings(value, shapeFindings(shape.issues))])
  const findings = [...found, ...contentFindings(shape.output)]
  return findings.length > 0 ? refused(findings) : { season: shape.output }
}

function contentFindings(season: SeasonFile): Finding[] {
  const catalogue = catalogueOf(season)
  return checks.flatMap((check) => check(catalogue))
}

/** The faults of shape, and those of content as far as what is left can be checked. */
function allFindings(value: unknown, shape: Finding[]): Finding[] {
  const rest = salvage(value, shape)
  const retry = v.safeParse(SeasonFile, rest.value)
  if (!retry.success) return shape
  const content = contentFindings(retry.output)
  return [...shape, ...content.map((one) => ({ ...one, path: rest.original(one.path) }))]
}

/** Beyond so many faults nobody reads on; nearest names are no longer looked for. */
const mostNearest = 200

function refused(findings: readonly Finding[]): Reading {
  return { faults: findings.map((finding, at) => fault(finding, at < mostNearest)) }
}
