/** One event of a cluster's record as minutes name it: its number and the beginning of its hash. */
export interface Anchor {
  seq: number
  /** In lower case, at least twelve hexadecimal digits. */
  hash: string
}

/** Reads `123:ab12…` as printed on minutes: the hash in at least twelve digits. */
export function parseAnchor(text: string): Anchor | undefined {
  const [, seq, hash] = /^(\d{1,9})\s*:\s*([0-9a-f]{12,64})…?$/iu.exec(text.trim()) ?? []
  return seq && hash ? { seq: Number(seq), hash: hash.toLowerCase() } : undefined
}

/**
 * What the one event that a publication names says of an anchor: the very one, another at its place (one
 * of the two is false), or nothing, as it is another event that only the whole record can answer for.
 */
export function compareAnchor(
  head: Anchor | null,
  anchor: Anchor,
): 'same' | 'different' | 'elsewhere' {
  if (head?.seq !== anchor.seq) return 'elsewhere'
  return head.hash.startsWith(anchor.hash) ? 'same' : 'different'
}
