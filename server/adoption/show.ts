import type { Language } from '../errors/schema.ts'
import { can, wholeSeason } from '../permissions/can.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import type { Weighed } from './assess.ts'
import type { Assessment, Effects } from './schema.ts'

/** What was weighed, as far as the reader may know it. */
export function assessmentFor(
  { number, digest, differences, effects, misfits, clashes }: Weighed,
  scope: SeasonScope,
  language: Language,
): Assessment {
  return {
    ...{ number, digest, differences: differences[language] },
    effects: effectsFor(effects, scope),
    ...{ misfits, clashes },
  }
}

/** Before the sheets are open to all, a member learns of the others only how many change. */
export function effectsFor(
  { changed, of }: Pick<Effects, 'changed' | 'of'>,
  scope: SeasonScope,
): Effects {
  if (can(scope.grants, 'standings.read', wholeSeason, scope)) return { changed, of, hidden: 0 }
  const own = new Set(scope.grants.map(({ memberId }) => memberId))
  const shown = changed.filter(({ id }) => own.has(id))
  return { changed: shown, of, hidden: changed.length - shown.length }
}
