/** Every way in which each of `n` checks `k` others and is checked by `k`: pairs as [checker, member]. */
export function everyDraw(n: number, k: number): [number, number][][] {
  const extend = (checker: number, pairs: [number, number][]): [number, number][][] => {
    if (checker === n) return [pairs]
    const counts = Array.from({ length: n }, (_, at) => pairs.filter(([, m]) => m === at).length)
    const others = Array.from({ length: n }, (_, at) => at).filter(
      (at) => at !== checker && counts[at]! < k,
    )
    return subsets(others, k).flatMap((chosen) =>
      extend(checker + 1, [...pairs, ...chosen.map((m): [number, number] => [checker, m])]),
    )
  }
  return extend(0, [])
}

function subsets(items: readonly number[], k: number): number[][] {
  if (k === 0) return [[]]
  return items.flatMap((item, at) =>
    subsets(items.slice(at + 1), k - 1).map((rest) => [item, ...rest]),
  )
}
