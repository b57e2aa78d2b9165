/** Where this browser keeps the end of a cluster's record as it saw it last. */
const keyOf = (clusterId: string) => `thi-dua:head:${clusterId}`

/** `123:` and the hash; `undefined` where none was seen, or the browser keeps nothing. */
export function seenHead(clusterId: string): string | undefined {
  try {
    return localStorage.getItem(keyOf(clusterId)) ?? undefined
  } catch {
    return undefined
  }
}

export function keepHead(clusterId: string, { seq, hash }: { seq: number; hash: string }): void {
  if (seq === 0) return
  try {
    localStorage.setItem(keyOf(clusterId), `${seq}:${hash}`)
  } catch {
    // A browser that keeps nothing witnesses nothing.
  }
}
