import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { engineSize } from '../../bench/bundle.ts'

const root = join(import.meta.dirname, '../../..')
/** Static imports and exports of values: what a page loads before it shows anything. */
const loaded = /^(?:import|export) (?!type )(?:[^'"]*? from )?'(\..*?\.tsx?)'/gm

/** A module and all that it loads, by paths from the root. */
function loadedBy(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  for (const [, to] of readFileSync(join(root, path), 'utf8').matchAll(loaded))
    loadedBy(relative(root, join(root, dirname(path), to!)), seen)
  return seen
}

const wholeCluster = [
  'scoring/score.ts',
  'scoring/work.ts',
  'scoring/rank/rank.ts',
  'scoring/awards/allot.ts',
]

test('the sheets of all members, ranking and awards are seen where they are loaded', () => {
  expect([...loadedBy('web/components/awards/awards-board.tsx')]).toEqual(
    expect.arrayContaining(wholeCluster),
  )
})

test.each([
  'web/pages/sheet.tsx',
  'web/pages/print/sheet.tsx',
  'web/pages/my-day.tsx',
  'web/components/day/progress.ts',
])('%s, which shows one sheet, loads none of them', (page) => {
  const modules = loadedBy(page)
  expect(wholeCluster.filter((module) => modules.has(module))).toEqual([])
})

test('the engine of a sheet is under 12 kB', async () => {
  expect(await engineSize('sheet-engine')).toBeLessThan(12_000)
})
