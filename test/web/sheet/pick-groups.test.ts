import { expect, test } from 'vitest'
import { groupPicks } from '../../../web/components/sheet/pick-groups.ts'

const activity = (id: string, startsOn: string, endsOn: string | null = null) => ({
  ...{ id, startsOn, endsOn },
  createdAt: `2026-07-01T00:00:0${id.length}.000Z`,
})

const all = [
  activity('march', '2026-03-02'),
  activity('counted', '2026-06-30'),
  activity('half', '2026-01-01', '2026-06-30'),
  activity('some time', '2026'),
  activity('likely', '2026-02-01'),
  activity('likelier', '2026-05-01'),
]

const idsOf = (suggested: string[], elsewhere: string[]) =>
  groupPicks(all, { suggested: new Set(suggested), elsewhere: new Set(elsewhere) }).map(
    ({ group, activities }) => [group, activities.map(({ id }) => id)],
  )

test('suggested ones first, counted ones last, in each the newest first', () => {
  expect(idsOf(['likely', 'likelier'], ['counted'])).toEqual([
    ['suggested', ['likelier', 'likely']],
    ['free', ['half', 'march', 'some time']],
    ['elsewhere', ['counted']],
  ])
})

test('what counts elsewhere stands last, suggested or not; no group is empty', () => {
  expect(
    idsOf(
      ['counted'],
      all.map(({ id }) => id),
    ),
  ).toEqual([['elsewhere', ['half', 'counted', 'likelier', 'march', 'likely', 'some time']]])
})

test('of one day the one recorded last stands first', () => {
  const two = [activity('a', '2026-03-02'), activity('bb', '2026-03-02')]
  const [only] = groupPicks(two, { suggested: new Set(), elsewhere: new Set() })
  expect(only?.activities.map(({ id }) => id)).toEqual(['bb', 'a'])
})
