/**
 * Single keys for the whole page; not while something is typed, nor with a modifier.
 *
 * @returns What stops it.
 */
export function listen(acts: Readonly<Record<string, () => void>>): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    if (event.target instanceof Element && event.target.closest('input, textarea, select, dialog'))
      return
    const act = acts[event.key.toLowerCase()]
    if (!act) return
    event.preventDefault()
    act()
  }
  document.addEventListener('keydown', onKey)
  return () => document.removeEventListener('keydown', onKey)
}
