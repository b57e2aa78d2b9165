import { readFileSync, writeFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { checkFact } from '../../../scoring/check-fact.ts'
import { openQuestions } from '../../../scoring/explain/open-questions.ts'
import { OpenQuestions } from '../../../scoring/explain/outlook/model.ts'
import type { OpenIn } from '../../../scoring/explain/outlook/open-cells.ts'
import { type Fact, factFields } from '../../../scoring/model/fact.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { readSeason } from '../../../scoring/read.ts'

/*
 * What is still open in small seasons once some of its figures are missing, some not
 * verified and some disputed, and what hangs on it. Written anew with TELL=1, like all that is told.
 */
const names = [
  ...['bands-growth', 'columns-criterion', 'combine-max', 'grades', 'not-applicable-rescale'],
  ...['of-days-late', 'requires', 'rule-choice', 'rule-choice-voids', 'rule-leader', 'rule-place'],
  ...['rule-ratio-best', 'weight-and-cap', 'award-tie-decide', 'override'],
]

test.each(names)('%s', (name) => {
  const season = seasonOf(name)
  const told = [
    ...tell(opened(season, 0), { stage: 'verified', fallback: false, open: 'all' }),
    ...tell(opened(season, 1), { stage: 'verified', fallback: true, open: 'undecided' }),
  ]
  const file = new URL(`open/${name}.txt`, import.meta.url)
  if (process.env.TELL) writeFileSync(file, `${told.join('\n')}\n`)
  expect(`${told.join('\n')}\n`).toBe(readFileSync(file, 'utf8'))
})

function seasonOf(name: string): SeasonFile {
  const reading = readSeason(
    readFileSync(new URL(`../fixtures/seasons/${name}.json`, import.meta.url), 'utf8'),
  )
  if ('faults' in reading) throw new Error(JSON.stringify(reading.faults))
  return reading.season
}

/** Of every four figures one is missing, one is not verified, one is disputed; the others are as they were. */
function opened(season: SeasonFile, from: number): SeasonFile {
  const used = season.facts.filter(({ stage = 'verified' }) => stage === 'verified')
  const facts = used.flatMap((fact, index): Fact[] => {
    const own = { ...fact, stage: 'self' as const }
    const at = (index + from) % 4
    if (at === 0 && fact.points === undefined) return []
    if (at === 1 && fact.reason === undefined) return [own]
    const other = more(own)
    return at === 2 && checkFact(season, other).length === 0 ? [fact, other] : [fact]
  })
  return { ...season, facts }
}

/** The same figure and one more. */
function more(fact: Fact): Fact {
  const raised = factFields.flatMap((name) => {
    const value = fact[name]
    return typeof value === 'string' && /^\d+$/.test(value)
      ? [[name, String(Number(value) + 1)]]
      : []
  })
  return { ...fact, ...Object.fromEntries(raised.slice(0, 1)) }
}

function tell(season: SeasonFile, options: OpenIn): string[] {
  const found = openQuestions(season, options)
  expect(v.parse(OpenQuestions, found)).toStrictEqual(found)
  const { exact, held, cells, members, ...decisive } = found
  const lines = [{ ...options, exact }, ...held, ...cells, ...members]
  const all = [
    ...lines,
    ...Object.entries(decisive).flatMap(([name, list]) => [name, ...[list].flat()]),
  ]
  return all.map((line) => JSON.stringify(line).replaceAll('"', ''))
}
