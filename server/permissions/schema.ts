import { type Phase, phases } from '../seasons/schema.ts'

/** From when on members see one another's sheets. */
export const openPhases: readonly Phase[] = phases.slice(phases.indexOf('verify'))

/** When a sheet is still taken, as late, and one that was returned may be mended: until verification is closed. */
export const latePhases: readonly Phase[] = ['cross-check', 'verify', 'explain', 'verify-2']

/** From when on members check one another, and may see who checks whom. */
export const checkPhases: readonly Phase[] = phases.slice(phases.indexOf('cross-check'))

/** While members work by the sheet, and it may still be followed by another. */
export const inUsePhases: readonly Phase[] = phases.slice(
  phases.indexOf('record'),
  phases.indexOf('conference'),
)

/** While the year goes on. */
export const beforePublished: readonly Phase[] = phases.slice(0, -1)

/** When the lead and the deputy verify. */
export const verifyPhases: readonly Phase[] = ['verify', 'verify-2']
