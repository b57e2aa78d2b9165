import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Result } from '../../scoring/model/result.ts'
import type { SeasonFile } from '../../scoring/model/season.ts'
import type { Stage } from '../../scoring/model/stage.ts'
import { readSeason } from '../../scoring/read.ts'
import { score } from '../../scoring/score.ts'

const folder = new URL('fixtures/seasons/', import.meta.url)
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8')

/** The part of a result that a case looks at; see the cases' own README for what is compared and how. */
interface Expected {
  why: string
  args?: string[]
  members?: { id: string }[]
  questions?: Record<string, number>
}

const cases = readdirSync(folder).filter((name) => name.endsWith('.expected.json'))

test.each(cases)('%s', (name) => {
  const {
    why,
    args = [],
    members = [],
    questions = {},
    ...rest
  }: Expected = JSON.parse(textOf(name))
  const result = run(`${name.split('.')[0]}.json`, args)
  const listed = members.map(({ id }) => id)
  const found = result.members.filter(({ id }) => listed.includes(id))
  expect(
    found.map(({ id }) => id),
    why,
  ).toEqual(listed)
  expect(found, why).toMatchObject(members)
  expect(result, why).toMatchObject(rest)
  const counted = Object.fromEntries(
    Object.keys(questions).map((kind) => [
      kind,
      result.questions.filter((one) => one.kind === kind).length,
    ]),
  )
  expect(counted, why).toEqual(questions)
})

function run(file: string, args: string[]): Result {
  const stage = args.includes('--stage') ? (args[args.indexOf('--stage') + 1] as Stage) : undefined
  return score(seasonIn(file), { stage, fallback: args.includes('--fallback') })
}

function seasonIn(file: string): SeasonFile {
  const reading = readSeason(textOf(file))
  if ('faults' in reading) throw new Error(JSON.stringify(reading.faults))
  return reading.season
}
