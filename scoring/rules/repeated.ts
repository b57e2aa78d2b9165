/** The places, from 0, of those that stand earlier in the list already. */
export function repeated(names: readonly string[]): number[] {
  const seen = new Set<string>()
  return names.flatMap((name, at) => (seen.size === seen.add(name).size ? [at] : []))
}
