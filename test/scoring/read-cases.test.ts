import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { faultLine, readSeason } from '../../scoring/read.ts'

const folder = new URL('fixtures/', import.meta.url)
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8')

interface Refusal {
  path: string | string[]
  why: string
  nearest?: string
}
const refusals: Record<string, Refusal> = JSON.parse(textOf('refused/index.json'))

describe('refused', () => {
  test.each(Object.entries(refusals))('%s', (name, { path, nearest }) => {
    const reading = readSeason(textOf(`refused/${name}.txt`))
    const faults = 'faults' in reading ? reading.faults : []
    const named = faults.filter((fault) => [path].flat().includes(fault.path))
    expect(named).not.toEqual([])
    if (nearest !== undefined) expect(named[0]!.nearest).toBe(nearest)
    expect(faults.map(faultLine)).toEqual(
      faults.map((fault) => expect.stringContaining(fault.path)),
    )
  })
})

describe('read, written and read again', () => {
  const files = [
    ...readdirSync(new URL('seasons/', folder)).map((name) => `seasons/${name}`),
    ...readdirSync(new URL('sheets/', folder)).map((name) => `sheets/${name}`),
  ].filter((name) => !name.endsWith('.expected.json'))

  test.each(files)('%s', (name) => {
    const first = readSeason(textOf(name))
    expect(first).toHaveProperty('season')
    const season = 'season' in first ? first.season : null
    expect(readSeason(JSON.stringify(season))).toEqual(first)
  })
})
