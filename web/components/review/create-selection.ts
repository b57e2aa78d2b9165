import { type Accessor, createSignal } from 'solid-js'
import type { CellView } from './cells.ts'

/** The cells that are chosen to be settled together. */
export function createSelection(cells: Accessor<readonly CellView[]>) {
  const [keys, setKeys] = createSignal<ReadonlySet<string>>(new Set())
  return {
    keys,
    cells: () => cells().filter(({ key }) => keys().has(key)),
    toggle(cell: CellView) {
      setKeys((chosen) => {
        const next = new Set(chosen)
        if (!next.delete(cell.key)) next.add(cell.key)
        return next
      })
    },
    clear: () => setKeys(new Set<string>()),
  }
}
