import * as v from 'valibot'
import { Fact } from './model/fact.ts'
import type { SeasonFile } from './model/season.ts'
import { catalogueOf } from './read/catalogue.ts'
import { factFindings } from './read/checks/facts.ts'
import { type Fault, fault } from './read/fault.ts'
import { shapeFindings } from './read/shape.ts'

/**
 * Checks one fact under a season's sheet: its fields, its member and criterion, what the rule takes.
 * Paths begin at the fact: `$.quantity`.
 */
export function checkFact(season: SeasonFile, fact: unknown): Fault[] {
  const shape = v.safeParse(Fact, fact)
  const findings = shape.success
    ? factFindings(shape.output, catalogueOf(season))
    : shapeFindings(shape.issues)
  return findings.map((finding) => fault(finding))
}
