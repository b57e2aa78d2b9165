import {
  createMemo,
  createRenderEffect,
  createRoot,
  createSignal,
  For,
  Suspense,
  startTransition,
} from 'solid-js'
import { expect, test } from 'vitest'
import { createKeptMemo } from '../../web/components/kept-memo.ts'

test('rows that are built anew in a transition read the new value', async () => {
  const seen: string[] = []
  await createRoot(async (dispose) => {
    const [data, setData] = createSignal({ rows: [{ id: 'a' }], said: 'before' })
    const said = createKeptMemo(() => data().said)
    Suspense({ children: null }) // without one anywhere nothing is a transition
    // As a component does: each row reads what was worked out of the same data.
    const rows = For({
      get each() {
        return data().rows
      },
      children: () => {
        createMemo(() => seen.push(said()))
        return null
      },
    }) as unknown as () => unknown
    createRenderEffect(rows)
    await startTransition(() => setData({ rows: [{ id: 'a' }], said: 'after' }))
    dispose()
  })
  expect(seen).toEqual(['before', 'after'])
})
