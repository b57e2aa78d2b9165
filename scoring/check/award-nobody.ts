import { quotaSeats } from '../awards/seats.ts'
import type { Check } from './checked.ts'
import { baseAtMost } from './seats-at-most.ts'

/** Awards that their own rules leave to nobody. */
export const awardNobody: Check = (checked, say) => [
  ...holdsAlready(checked, say),
  ...usedUp(checked, say),
]

/** Chosen among the recipients of an award, and closed to whoever holds an award already. */
const holdsAlready: Check = ({ season: { awards = [] } }, say) =>
  awards.flatMap(({ title, from, with_higher }, at) => {
    const source = awards.find(({ id }) => id === from)
    if (!source || with_higher) return []
    return [
      {
        severity: 'error',
        code: 'award.nobody',
        path: ['awards', at, 'from'],
        message: say.either(
          `“${title}” chọn trong các đơn vị được “${source.title}”, mà ai đã có hình thức cao hơn thì không được xét nữa: không ai được`,
          `“${title}” goes to recipients of “${source.title}”, and who holds a higher award is not considered: nobody can have it`,
        ),
        mend: say.either('ghi "with_higher": true', 'state "with_higher": true'),
      },
    ]
  })

/** Higher awards inside the number leave no seat once they are all given. */
const usedUp: Check = ({ season: { awards = [] }, cluster }, say) =>
  awards.flatMap((award, at) => {
    const seatsOf = (one: (typeof awards)[number]) =>
      quotaSeats(one.quota, baseAtMost(one, awards, cluster))
    const higher = awards.filter(({ id }) => award.counts_higher?.includes(id))
    const used = higher.reduce((sum, one) => sum + seatsOf(one), 0)
    const seats = seatsOf(award)
    if (seats === 0 || used < seats) return []
    return [
      {
        severity: 'warning',
        code: 'award.used_up',
        path: ['awards', at, 'counts_higher'],
        message: say.either(
          `“${award.title}” có ${seats} suất tính cả hình thức cao hơn, mà các hình thức đó đã có ${used} suất: trao hết thì không còn suất nào`,
          `“${award.title}” has ${seats} seats that higher awards count in, and those have ${used}: once given, none is left`,
        ),
        mend: say.either(
          'tăng số suất, hoặc không tính chung',
          'state more seats, or do not count them in',
        ),
      },
    ]
  })
