import { type Phase, phases } from '../seasons/schema.ts'

/** From when on members see one another's sheets. */
export const openPhases: readonly Phase[] = phases.slice(phases.indexOf('verify'))

/** When the lead and the deputy verify. */
export const verifyPhases: readonly Phase[] = ['verify', 'verify-2']
