import { type Accessor, createSignal, onCleanup } from 'solid-js'
import { type Drop, dropAt } from '../core/drop.ts'
import type { Row } from '../core/rows.ts'
import type { NodePath } from '../core/tree.ts'

export interface Drag {
  /** The node that is held; null while none is. */
  from: Accessor<NodePath | null>
  /** Where it would go if it were let go now. */
  drop: Accessor<Drop | null>
  /** Takes a node up by its handle. */
  take: (event: PointerEvent, path: NodePath) => void
}

export interface DragOptions {
  tree: () => HTMLElement
  rows: Accessor<readonly Row[]>
  onDrop: (from: NodePath, to: NodePath) => void
}

/** Pixels from the edge of what scrolls at which it begins to scroll, and how far at a time. */
const edge = 48
const scrollStep = 12

/**
 * Dragging a line of the tree with a mouse, a pen or a finger. Esc lets everything be; what is near an
 * edge scrolls.
 */
export function createDrag({ tree, rows, onDrop }: DragOptions): Drag {
  const [from, setFrom] = createSignal<NodePath | null>(null)
  const [drop, setDrop] = createSignal<Drop | null>(null)
  let last: PointerEvent | null = null
  let frame = 0
  let stop = () => {}

  const look = () => {
    const held = from()
    if (!held || !last) return
    const lines = [...tree().querySelectorAll<HTMLElement>('[role="treeitem"]')].map((line) =>
      line.getBoundingClientRect(),
    )
    const x = last.clientX - tree().getBoundingClientRect().left
    setDrop(dropAt(rows(), lines, held, { x, y: last.clientY }) ?? null)
  }
  const scroll = () => {
    if (last) scrollNear(tree(), last.clientY)
    look()
    frame = requestAnimationFrame(scroll)
  }
  const end = () => {
    cancelAnimationFrame(frame)
    stop()
    last = null
    setFrom(null)
    setDrop(null)
  }
  const take = (event: PointerEvent, path: NodePath) => {
    if (event.button !== 0) return
    event.preventDefault()
    const handle = event.currentTarget as HTMLElement
    handle.setPointerCapture(event.pointerId)
    const controller = new AbortController()
    const { signal } = controller
    stop = () => controller.abort()
    last = event
    setFrom(path)
    frame = requestAnimationFrame(scroll)
    const move = (next: PointerEvent) => {
      last = next
      look()
    }
    handle.addEventListener('pointermove', move, { signal })
    handle.addEventListener('pointercancel', end, { signal })
    handle.addEventListener(
      'pointerup',
      () => {
        look()
        const target = drop()
        end()
        if (target) onDrop(path, target.to)
      },
      { signal },
    )
    window.addEventListener('keydown', (key) => key.key === 'Escape' && end(), { signal })
  }
  onCleanup(end)
  return { from, drop, take }
}

/** The tree scrolls in its own frame on a desktop, with the page on a phone. */
function scrollNear(tree: HTMLElement, y: number): void {
  const frame = tree.closest<HTMLElement>('.criteria-tree')
  const isFrame = frame !== null && frame.scrollHeight > frame.clientHeight
  const { top, bottom } = isFrame
    ? frame.getBoundingClientRect()
    : { top: 0, bottom: window.innerHeight }
  const by = y < top + edge ? -scrollStep : y > bottom - edge ? scrollStep : 0
  if (by !== 0) (isFrame ? frame : window).scrollBy(0, by)
}
