import { createSignal, onCleanup } from 'solid-js'

/** Whether a media query holds, followed as the window changes. */
export function createMedia(queryText: string): () => boolean {
  const list = matchMedia(queryText)
  const [holds, setHolds] = createSignal(list.matches)
  const follow = () => setHolds(list.matches)
  list.addEventListener('change', follow)
  onCleanup(() => list.removeEventListener('change', follow))
  return holds
}
