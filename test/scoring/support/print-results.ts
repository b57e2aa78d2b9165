import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { faultLine, readSeason } from '../../../scoring/read.ts'
import { score } from '../../../scoring/score.ts'
import { anyRun, anySeason } from './any-season.ts'

/*
 * A program of its own: prints where it finds itself, then everything that the engine makes of the seasons
 * and refused files of the tests and of seasons of chance, always the same ones.
 */
const { locale, timeZone } = new Intl.DateTimeFormat().resolvedOptions()
console.log(JSON.stringify({ locale, timeZone, number: (1234.5).toLocaleString() }))

for (const [season, run] of fc.sample(fc.tuple(anySeason, anyRun), { numRuns: 20, seed: 1 }))
  console.log(JSON.stringify(score(season, run)))

const folder = new URL('../fixtures/', import.meta.url)
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
  if (!/\.(json|txt)$/.test(name) || name.endsWith('.expected.json')) continue
  const reading = readSeason(readFileSync(new URL(name, folder), 'utf8'))
  if ('faults' in reading) console.log(reading.faults.map(faultLine).join('\n'))
  else
    for (const language of ['vi', 'en'] as const)
      console.log(JSON.stringify(score(reading.season, { language, fallback: true })))
}
