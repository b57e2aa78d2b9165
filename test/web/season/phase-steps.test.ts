import { expect, test } from 'vitest'
import { moveRefusal, optionalPhases, usualPhases } from '../../../server/seasons/phases.ts'
import { type Phase, phases } from '../../../server/seasons/schema.ts'
import { isBack, isNear, phaseChoices } from '../../../web/components/season/phase-steps.ts'

/** Every choice of phases that a season's settings can make. */
const settings = Array.from({ length: 2 ** optionalPhases.length }, (_, bits) =>
  phases.filter((phase) => {
    const at = optionalPhases.indexOf(phase)
    return at < 0 || (bits >> at) % 2 === 1
  }),
)

test('the phases offered are those that the server accepts, whatever phases a season has', () => {
  expect(settings).toContainEqual(usualPhases)
  for (const used of settings)
    for (const from of phases)
      for (const demo of [true, false]) {
        const accepted = phases.filter(
          (to) => !moveRefusal(used, { from, to }, { demo, reason: 'vì bão' }),
        )
        expect(phaseChoices(used, from, demo)).toEqual(accepted)
      }
})

test('no phase that the season has is left out on the way, and none that it has not is entered', () => {
  for (const used of settings) {
    const way: Phase[] = [used[0]!]
    for (;;) {
      const next = phases.filter(
        (to) => !moveRefusal(used, { from: way.at(-1)!, to }, { demo: false, reason: '' }),
      )
      if (next.length === 0) break
      expect(next).toHaveLength(1)
      way.push(next[0]!)
    }
    expect(way).toEqual(used)
  }
})

test('going back is what needs a reason', () => {
  expect(isBack('verify', 'record')).toBe(true)
  expect(isBack('record', 'verify')).toBe(false)
})

test('one step is near, the rest is far', () => {
  const near = phaseChoices(usualPhases, 'verify', true).filter((to) =>
    isNear(usualPhases, 'verify', to),
  )
  expect(near).toEqual(['self-score', 'conference'])
  expect(isNear(usualPhases, 'record', 'verify')).toBe(false)
  expect(isNear(phases, 'verify', 'explain')).toBe(true)
})
