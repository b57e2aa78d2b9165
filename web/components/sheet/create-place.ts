import { useLocation } from '@solidjs/router'
import { createEffect, createSignal, onMount } from 'solid-js'
import { createStore } from 'solid-js/store'
import { createKeptMemo } from '../kept-memo.ts'
import { anchorOf } from './anchor.ts'
import type { SheetView } from './create-sheet.ts'
import { codesIn, nextMissing, type SheetFilter } from './filter.ts'

const anchor = `#${anchorOf('')}`

/** Where the reader is in a sheet: what is filtered, what is open, and the way to a criterion. */
export function createPlace(view: SheetView) {
  const [open, setOpen] = createStore<Record<string, boolean>>({})
  const [filter, choose] = createSignal<SheetFilter>('all')
  const shown = createKeptMemo(() => new Set(codesIn(view, filter())))
  const go = (code: string) => {
    choose('all')
    if (view.leaves.some((leaf) => leaf.code === code)) setOpen(code, true)
    queueMicrotask(() => reveal(code))
  }
  const nextOf = (code: string) => nextMissing(view, code)
  /** Closes a criterion and goes on with the next that lacks figures. */
  const toNext = (code: string) => {
    const next = nextOf(code)
    setOpen(code, false)
    if (next === null) return queueMicrotask(() => reveal(code))
    setOpen(next, true)
    if (!shown().has(next)) choose('all')
    queueMicrotask(() => reveal(next))
  }
  // A link from another page, or from the top bar, leads straight to its criterion.
  const location = useLocation()
  const follow = (hash: string) => {
    if (hash.startsWith(anchor)) go(decodeURIComponent(hash.slice(anchor.length)))
  }
  onMount(() => createEffect(() => follow(location.hash)))
  return {
    filter,
    choose,
    shown,
    isOpen: (code: string) => open[code] ?? false,
    toggle: (code: string, isOpen: boolean) => setOpen(code, isOpen),
    go,
    nextOf,
    toNext,
  }
}

/** Brings a criterion or a part into view and puts the focus on it, on what is wrong there first of all. */
function reveal(code: string): void {
  const element = document.getElementById(anchorOf(code))
  element?.scrollIntoView({ block: 'start' })
  const wrong = element?.querySelector<HTMLElement>('[aria-invalid="true"]')
  if (wrong) wrong.focus()
  else element?.querySelector<HTMLElement>('summary')?.focus({ preventScroll: true })
}
