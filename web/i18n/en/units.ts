import type { Translation } from '../texts.ts'
import type { units as vi } from '../vi/units.ts'

export const units: Translation<typeof vi> = {
  as: 'Counts for',
  is: (n, unit) => `counts for ${n} (${unit})`,
  take: (n, unit) => `By its title: ${n} (${unit})`,
  takeNamed: (n, unit, title) => `Count ${n} (${unit}): ${title}`,
  wrong: 'Enter a whole number from 1 to 9999.',
}
