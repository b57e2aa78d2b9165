import { cmp } from '../decimal.ts'
import { englishPoints } from '../words/say.ts'
import type { Check } from './checked.ts'

/** A floor that can never bind: what stands above it never falls so low. */
export const floorIdle: Check = ({ placed, any }, say) =>
  placed.flatMap(({ part: { min }, part, path, node }) => {
    const low = any(part).before?.low ?? null
    if (min === null || low === null || cmp(low, min) <= 0) return []
    const [least, floor] = [say.number(low), say.number(min)]
    return [
      {
        severity: 'note',
        code: 'floor.idle',
        path: [...path, 'min'],
        node,
        message: say.either(
          `mức thấp nhất ${floor} không bao giờ dùng đến: ít nhất cũng được ${least} điểm`,
          `the floor of ${floor} never binds: it never falls below ${englishPoints(least)}`,
        ),
        mend: say.either(
          `bỏ mức thấp nhất, hoặc ghi ${least} cho khớp cách tính`,
          `take the floor out, or state ${least} as the rules have it`,
        ),
        fix: { path: [...path, 'min'] },
      },
    ]
  })
