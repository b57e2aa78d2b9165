import type { MemberYear } from '../../../server/years/schema.ts'

/** Years in a row whose sheets have the same sections: only those stand side by side. The earliest first. */
export function runsOf(years: readonly MemberYear[]): MemberYear[][] {
  const runs: MemberYear[][] = []
  for (const year of years) {
    const last = runs.at(-1)
    if (last && (year.sheet === 'same' || year.sheet === 'rules')) last.push(year)
    else runs.push([year])
  }
  return runs
}
