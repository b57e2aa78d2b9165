import { expect, test } from 'vitest'
import { once, remembered } from '../../scoring/remember.ts'

test('what is worked out once is the same object ever after', () => {
  let asked = 0
  const value = once(() => ({ asked: ++asked }))
  expect(asked).toBe(0)
  expect(value()).toBe(value())
  expect(value()).toEqual({ asked: 1 })
})

test('texts of whole numbers are kept, and each is of its own number', () => {
  const asked: number[] = []
  const text = remembered((x) => {
    asked.push(x)
    return `= ${x}`
  })
  expect([0, 7, 0, -7, 7, -7].map(text)).toEqual(['= 0', '= 7', '= 0', '= -7', '= 7', '= -7'])
  expect(asked).toEqual([0, 7, -7])
})

test('more numbers than are kept, the points of a season by their steps, are all told right', () => {
  const text = remembered(String)
  const numbers = Array.from({ length: 5000 }, (_, at) => (at - 2500) * 250_000)
  expect([...numbers, ...numbers].map(text)).toEqual([...numbers, ...numbers].map(String))
})

test('numbers by round steps hardly drive each other out', () => {
  const asked: number[] = []
  const text = remembered((x) => {
    asked.push(x)
    return ''
  })
  const numbers = Array.from({ length: 100 }, (_, at) => at * 2 ** 11)
  for (const number of [...numbers, ...numbers]) text(number)
  expect(asked.length).toBeLessThan(120)
})
