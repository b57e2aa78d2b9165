import { expect, test } from 'vitest'
import type { Fault } from '../../../../scoring/read.ts'
import { type Draft, faultsOf } from '../../support/make.ts'

type Refusal = [what: string, draft: Draft, path: string, reason: Fault['code'], nearest?: string]

/** Each draft has one fault, at its path, for its reason; a misspelt name is told the nearest valid one. */
export function refuses(refusals: Refusal[]): void {
  test.each(refusals)('%s', (_what, draft, path, reason, nearest) => {
    const faults = faultsOf(draft)
    expect(faults.map((fault) => [fault.path, fault.code])).toEqual([[path, reason]])
    if (nearest !== undefined) expect(faults[0]!.nearest).toBe(nearest)
    expect(faults[0]!.message).toMatch(/\p{L}/u)
  })
}
