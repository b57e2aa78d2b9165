import { expect, test } from 'vitest'
import { askSeldom } from '../../../web/components/app/ask-seldom.ts'

/** A question that is answered when the test says so, and a clock that stands still. */
function createQuestion() {
  const it = { asked: 0, time: 0, answer: () => {}, refuse: () => {} }
  const ask = askSeldom(
    () =>
      new Promise<void>((answer, refuse) => {
        it.asked += 1
        Object.assign(it, { answer, refuse: () => refuse(new Error('lost')) })
      }),
    () => it.time,
  )
  return Object.assign(it, { ask })
}
/** Lets what was answered be heard. */
const heard = () => new Promise((resolve) => setImmediate(resolve))

test('is asked at first, then once a minute', async () => {
  const it = createQuestion()
  it.ask()
  it.answer()
  await heard()
  it.time = 59_999
  it.ask()
  expect(it.asked).toBe(1)
  it.time = 60_000
  it.ask()
  expect(it.asked).toBe(2)
})

test('is asked at once where something presses, but never twice at a time', async () => {
  const it = createQuestion()
  it.ask()
  it.ask({ now: true })
  expect(it.asked).toBe(1)
  it.answer()
  await heard()
  it.ask({ now: true })
  expect(it.asked).toBe(2)
})

test('is asked again after an answer that got lost', async () => {
  const it = createQuestion()
  it.ask()
  it.refuse()
  await heard()
  it.time = 60_000
  it.ask()
  expect(it.asked).toBe(2)
})

test('where one refusal follows another, it is not asked with every key', async () => {
  const it = createQuestion()
  for (let key = 0; key < 20; key += 1) {
    it.ask({ now: true })
    it.answer()
    await heard()
    it.time += 200
  }
  expect(it.asked).toBe(1)
  it.time = 5000
  it.ask({ now: true })
  expect(it.asked).toBe(2)
})
