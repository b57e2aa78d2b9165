/**
 * The least that anything could do: adds up the points of all cells as binary numbers, member by member.
 * No rule, no cap, no rounding, no text: a yardstick, not a peer.
 */
export function makeLoop(rows: readonly Float64Array[]): () => number {
  const totals = new Float64Array(rows.length)
  return () => {
    for (let member = 0; member < rows.length; member++) {
      const points = rows[member]!
      let total = 0
      for (let at = 0; at < points.length; at++) total += points[at]!
      totals[member] = total
    }
    return totals[0]!
  }
}
