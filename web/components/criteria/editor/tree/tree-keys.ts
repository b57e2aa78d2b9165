import type { Direction } from '../core/steps.ts'

/** What a key pressed on a line of the tree asks for. */
export type KeyMeaning =
  | { kind: 'go'; to: 'previous' | 'next' | 'first' | 'last' | 'open' | 'shut' }
  | { kind: 'move'; direction: Direction }
  | { kind: 'edit' | 'addLeaf' | 'addGroup' | 'remove' | 'duplicate' | 'copy' | 'paste' }

type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

const plain: Readonly<Record<string, KeyMeaning>> = {
  ArrowUp: { kind: 'go', to: 'previous' },
  ArrowDown: { kind: 'go', to: 'next' },
  Home: { kind: 'go', to: 'first' },
  End: { kind: 'go', to: 'last' },
  ArrowRight: { kind: 'go', to: 'open' },
  ArrowLeft: { kind: 'go', to: 'shut' },
  Enter: { kind: 'edit' },
  F2: { kind: 'edit' },
  Insert: { kind: 'addLeaf' },
  Delete: { kind: 'remove' },
}
const withAlt: Readonly<Record<string, KeyMeaning>> = {
  ArrowUp: { kind: 'move', direction: 'up' },
  ArrowDown: { kind: 'move', direction: 'down' },
  ArrowRight: { kind: 'move', direction: 'in' },
  ArrowLeft: { kind: 'move', direction: 'out' },
}
const withCtrl: Readonly<Record<string, KeyMeaning>> = {
  d: { kind: 'duplicate' },
  c: { kind: 'copy' },
  v: { kind: 'paste' },
}

/** @returns Undefined for a key that means nothing here: it goes its usual way. */
export function meaningOf(event: Pressed): KeyMeaning | undefined {
  const { key, altKey, shiftKey } = event
  const ctrl = event.ctrlKey || event.metaKey
  if (altKey && ctrl) return undefined
  if (altKey) return withAlt[key]
  if (ctrl) return withCtrl[key.toLowerCase()]
  if (shiftKey) return key === 'Insert' ? { kind: 'addGroup' } : undefined
  return plain[key]
}
