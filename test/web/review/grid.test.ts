import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moveIn, nextPlace } from '../../../web/components/review/grid.ts'

test.each([
  { key: 'ArrowDown', to: { row: 2, column: 1 } },
  { key: 'ArrowUp', to: { row: 0, column: 1 } },
  { key: 'ArrowLeft', to: { row: 1, column: 0 } },
  { key: 'ArrowRight', to: { row: 1, column: 2 } },
  { key: 'Home', to: { row: 1, column: 0 } },
  { key: 'End', to: { row: 1, column: 3 } },
  { key: 'PageDown', to: { row: 4, column: 1 } },
])('$key leads to $to', ({ key, to }) => {
  expect(moveIn({ row: 1, column: 1 }, key, 5, 4)).toEqual(to)
})

test('other keys are not the matrix’s', () => {
  expect(moveIn({ row: 1, column: 1 }, 'a', 5, 4)).toBeNull()
})

test('no key leads out of the matrix', () => {
  const keys = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp']
  const size = fc.integer({ min: 1, max: 60 })
  const law = (rows: number, columns: number, row: number, column: number, key: string) => {
    const to = moveIn({ row: row % rows, column: column % columns }, key, rows, columns)!
    return to.row >= 0 && to.row < rows && to.column >= 0 && to.column < columns
  }
  fc.assert(fc.property(size, size, fc.nat(99), fc.nat(99), fc.constantFrom(...keys), law))
})

test('the next one is the next in reading order, and after the last the first', () => {
  const wanted = [
    { row: 2, column: 0 },
    { row: 0, column: 2 },
  ]
  expect(nextPlace({ row: 0, column: 0 }, wanted, 3)).toEqual({ row: 0, column: 2 })
  expect(nextPlace({ row: 0, column: 2 }, wanted, 3)).toEqual({ row: 2, column: 0 })
  expect(nextPlace({ row: 2, column: 0 }, wanted, 3)).toEqual({ row: 0, column: 2 })
  expect(nextPlace({ row: 2, column: 0 }, [], 3)).toBeNull()
})
