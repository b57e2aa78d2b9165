import { type Exact, format } from '../decimal.ts'
import type { Both } from '../model/explained.ts'
import { type Say, speaker } from '../words/say.ts'

const speakers = { vi: speaker('vi'), en: speaker('en') }

/** One text in both languages. */
export function inBoth(tell: (say: Say) => string): Both {
  return { vi: tell(speakers.vi), en: tell(speakers.en) }
}

/** The exact value: a decimal where it ends, else a fraction in lowest terms ("4/3"). */
export function exactText(x: Exact): string {
  return typeof x !== 'object' || endsInDecimals(BigInt(x.d)) ? format(x) : `${x.n}/${x.d}`
}

function endsInDecimals(divisor: bigint): boolean {
  let rest = divisor
  for (const factor of [2n, 5n]) while (rest % factor === 0n) rest /= factor
  return rest === 1n
}
