/** Keeps what was worked out for the last few keys: beyond so many it forgets them all. */
export function kept<Key, Value>(most: number, work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    const old = known.get(key)
    if (old !== undefined) return old
    if (known.size >= most) known.clear()
    const value = work(key)
    known.set(key, value)
    return value
  }
}
