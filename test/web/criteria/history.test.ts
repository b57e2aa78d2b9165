import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Action,
  historyOf,
  reduce,
} from '../../../web/components/criteria/editor/core/history.ts'
import { anyCommand, anyDocument, frozen } from './any-document.ts'

const undo: Action = { kind: 'undo' }
const redo: Action = { kind: 'redo' }

describe('laws of the history', () => {
  test('done and undone, every command leaves the same document; done again, what it made', () => {
    fc.assert(
      fc.property(anyDocument, anyCommand, (document, make) => {
        const start = historyOf(frozen(document))
        const text = JSON.stringify(document)
        const after = reduce(start, { kind: 'do', command: make(document) })
        const back = reduce(after, undo)
        if (after.past.length > 0) expect(back.document).toBe(document)
        expect(JSON.stringify(back.document)).toBe(text)
        expect(reduce(back, redo).document).toEqual(after.document)
      }),
      { numRuns: 150 },
    )
  })

  test('a whole day of work is taken back step by step, and done again', () => {
    fc.assert(
      fc.property(anyDocument, fc.array(anyCommand, { maxLength: 25 }), (document, makers) => {
        let history = historyOf(frozen(document))
        for (const make of makers)
          history = reduce(history, { kind: 'do', command: make(history.document) })
        const steps = history.past.length
        let back = history
        for (let step = 0; step < steps; step++) back = reduce(back, undo)
        expect(back.document).toBe(document)
        expect(reduce(back, undo)).toBe(back)
        let again = back
        for (let step = 0; step < steps; step++) again = reduce(again, redo)
        expect(again.document).toBe(history.document)
        expect(reduce(again, redo)).toBe(again)
      }),
    )
  })
})

const document = fc.sample(anyDocument, { numRuns: 1, seed: 7 })[0]!
const titled = (value: string, typing?: string): Action => ({
  kind: 'do',
  command: { kind: 'set', path: ['sheet', 'title'], value },
  ...(typing !== undefined && { typing }),
})
const run = (...actions: Action[]) => actions.reduce(reduce, historyOf(document))

describe('steps', () => {
  test('typing in one field is one step', () => {
    const typed = run(titled('M', 'title'), titled('Mộ', 'title'), titled('Một', 'title'))
    expect(typed.past).toHaveLength(1)
    expect(reduce(typed, undo).document).toBe(document)
  })

  test('another field, another node or an undo begins a new one', () => {
    expect(run(titled('a', 'one'), titled('b', 'two')).past).toHaveLength(2)
    const between = { kind: 'select', path: [0] } as const
    expect(run(titled('a', 'one'), between, titled('b', 'one')).past).toHaveLength(2)
    const { past, document: now } = run(titled('a', 'one'), titled('b'), undo, titled('c', 'one'))
    expect([past.length, now.sheet.title]).toEqual([2, 'c'])
  })

  test('what changes nothing leaves no step, and keeps what can be done again', () => {
    const taken = run(titled('a'), undo)
    const same = reduce(taken, titled(document.sheet.title))
    expect(same.past).toEqual([])
    expect(same.future).toHaveLength(1)
    expect(reduce(taken, titled('b')).future).toEqual([])
  })

  test('undo leads back to the node that was being worked on', () => {
    const last = document.sheet.nodes.length
    const { nodes } = document.sheet
    const add: Action = {
      kind: 'do',
      command: { kind: 'insert', at: [last], nodes: [{ ...nodes[0]!, code: 'mới' }] },
      select: [last],
    }
    const added = run(add)
    expect(added.selected).toEqual([last])
    expect(reduce(added, undo).selected).toEqual([0])
    expect(run(add, undo, redo).selected).toEqual([last])
  })

  test('the node selected is always one that there is', () => {
    const last = document.sheet.nodes.length - 1
    const gone = run(
      { kind: 'select', path: [last] },
      { kind: 'do', command: { kind: 'remove', at: [last] } },
    )
    expect(gone.selected).toEqual(last > 0 ? [last - 1] : [])
  })
})
