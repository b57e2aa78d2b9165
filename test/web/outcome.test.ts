import { expect, test } from 'vitest'
import { outcomeOf } from '../../web/drafts/outcome.ts'
import { ProblemError, problemOf } from '../../web/problem.ts'

interface Saved {
  note: string
}
const typed = 'ba đoàn'
const same = (saved: Saved) => saved.note === typed
const mismatch = (current: Saved) =>
  new ProblemError({ status: 412, code: 'version.mismatch', current })

test('a version mismatch with another value is a conflict', () => {
  expect(outcomeOf(mismatch({ note: 'bốn đoàn' }), same)).toEqual({
    kind: 'conflict',
    theirs: { note: 'bốn đoàn' },
  })
})

test('a version mismatch with what was typed is a lost answer', () => {
  expect(outcomeOf(mismatch({ note: typed }), same)).toEqual({
    kind: 'saved',
    saved: { note: typed },
  })
})

test.each([
  { status: 0, code: 'network.lost' },
  { status: 0, code: 'network.slow' },
  { status: 429, code: 'request.too_many' },
  { status: 503, code: 'request.busy' },
])('$code is tried again later', ({ status, code }) => {
  expect(outcomeOf<Saved>(new ProblemError({ status, code }), same)).toEqual({ kind: 'later' })
})

test.each([
  { status: 401, code: 'session.missing' },
  { status: 409, code: 'sheet.locked' },
  { status: 422, code: 'request.invalid' },
  { status: 500, code: 'internal' },
])('$code is for the person to see', ({ status, code }) => {
  const problem = new ProblemError({ status, code })
  expect(outcomeOf<Saved>(problem, same)).toEqual({ kind: 'refused', problem })
})

test('a bug is not taken for a refusal', () => {
  const bug = new TypeError('x is undefined')
  expect(() => outcomeOf<Saved>(bug, same)).toThrow(bug)
})

test('a refusal is read from its document, and from a body that is none', () => {
  const body = JSON.stringify({
    title: 'Có chỗ nhập chưa đúng.',
    status: 422,
    code: 'request.invalid',
    requestId: 'r1',
    errors: [{ path: 'title', code: 'text.empty', message: 'Ô này còn trống.' }],
  })
  expect(problemOf(422, body)).toMatchObject({
    message: 'Có chỗ nhập chưa đúng.',
    code: 'request.invalid',
    errors: [{ path: 'title' }],
    passing: false,
  })
  expect(problemOf(502, '<html>Bad gateway</html>')).toMatchObject({
    status: 502,
    code: 'internal',
  })
})
