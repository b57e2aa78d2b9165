import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { readSeason } from '../../../scoring/read.ts'
import { makeSeason } from '../support/make.ts'
import { drafts } from './drafts.ts'
import { everythingTold, findingsTold } from './everything.ts'

/*
 * All that the engine says of a season, in both languages, word for word as people read it. After a
 * change of words the files beside this one are written anew with TELL=1, and what changed in them is
 * read before it is committed.
 */
const fixtures = new URL('../fixtures/', import.meta.url)
const seasons = globSync(['seasons/*.json', 'sheets/*.json'], { cwd: fixtures })
  // A whole season of a province would tell the same again a hundred times.
  .filter((name) => !/\.expected\.json|tien-giang-2023-cai-lay/.test(name))
  .sort()

test.each(seasons)('%s', (name) => {
  const reading = readSeason(readFileSync(new URL(name, fixtures), 'utf8'))
  if ('faults' in reading) throw new Error(JSON.stringify(reading.faults))
  const told = name.startsWith('sheets/')
    ? findingsTold(reading.season)
    : everythingTold(reading.season)
  expectTold(basename(name, '.json'), told)
})

test.each(Object.entries(drafts))('%s', (name, draft) => {
  expectTold(name, everythingTold(makeSeason(draft)))
})

function expectTold(name: string, told: string) {
  const file = new URL(`${name}.txt`, import.meta.url)
  if (process.env.TELL) writeFileSync(file, told)
  expect(told).toBe(readFileSync(file, 'utf8'))
}
