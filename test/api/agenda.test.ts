import { expect, test } from 'vitest'
import { readSeasonText } from '../../server/admin/create-season.ts'
import { agendaOf } from '../../server/conference/agenda.ts'
import { smallFile } from '../support/small-season.ts'

/** So many members of whom nothing is known, level on everything before an award for some of them. */
function levelSeason(members: number, count: number) {
  const roll = Array.from({ length: members }, (_, index) => `m-${index + 1}`)
  return readSeasonText(
    JSON.stringify({
      ...smallFile,
      members: roll.map((id, index) => ({ id, name: id, order: index + 1 })),
      awards: [{ id: 'co', title: 'Cờ thi đua', quota: { count } }],
    }),
  )
}

test.each([
  [4, 2, 6],
  [24, 12, 0],
])('of %i level members %i are chosen: %i ways are tried', (members, count, ways) => {
  const started = performance.now()
  const tie = agendaOf(levelSeason(members, count), []).find(({ kind }) => kind === 'choose')
  expect(tie).toMatchObject({ choose: count })
  expect(tie?.effects).toHaveLength(ways)
  expect(performance.now() - started).toBeLessThan(5000)
})
