import type { Check } from './checked.ts'
import { quotaZero } from './quota-zero.ts'
import { weightZero } from './weight-zero.ts'

/** Every idea, in the order in which a sheet is read: the tree, then grades, ranking, awards. */
export const checks: readonly Check[] = [weightZero, quotaZero]
