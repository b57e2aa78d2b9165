import * as v from 'valibot'
import { ClaimInput } from '../../../scoring/model/claim.ts'
import type { Leaf } from '../../../scoring/model/node.ts'
import { errorText } from '../../../server/errors/schema.ts'
import { locale } from '../../i18n/locale.ts'
import type { OwnClaim } from './create-claim.ts'

/** Something wrong with a claim: where (`figures.plan`), and the code of the sentence about it. */
export interface ClaimFault {
  path: string
  code: string
}

/** What is wrong with a claim, by the schema and the rule that the server checks with too. */
export function faultsOf(leaf: Leaf, input: ClaimInput): ClaimFault[] {
  const read = v.safeParse(ClaimInput, input)
  if (!read.success)
    return read.issues.map((issue) => ({
      path: (issue.path ?? []).map(({ key }) => String(key)).join('.'),
      code: issue.message,
    }))
  return claimFaults(leaf, read.output)
}

/** The sentence to show at a field; of the server where only it knows better. */
export function faultAt(own: OwnClaim, path: string): string | undefined {
  const at = (one: { path: string }) => one.path === path || one.path.startsWith(`${path}.`)
  const fault = own.faults().find(at)
  if (fault) return errorText(fault.code, locale())
  return own.saver.problem()?.errors.find(at)?.message
}
