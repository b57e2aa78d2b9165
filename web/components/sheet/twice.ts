/** Which criteria count each activity, in the order of the sheet. */
export function whereCounted(
  claims: readonly (readonly [code: string, activityIds: readonly string[]])[],
): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>()
  for (const [code, ids] of claims)
    for (const id of ids) codes.set(id, [...(codes.get(id) ?? []), code])
  return codes
}

/** The other criteria that count an activity which this one counts, each once. */
export function alsoCounted(
  counted: ReadonlyMap<string, readonly string[]>,
  code: string,
): string[] {
  const shared = [...counted.values()].filter((codes) => codes.includes(code)).flat()
  return [...new Set(shared)].filter((other) => other !== code)
}
