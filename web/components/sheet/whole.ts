import type { Leaf } from '../../../scoring/model/node.ts'

/** Units in which halves are common. */
const measured = /đồng|usd|eur|%|giờ|điểm/i

/**
 * Whether a figure has a fraction where things are counted one by one (đợt, đoàn, bài, người). The
 * season file does not say what is whole and the engine takes 1,5 of anything, so this is for a word of
 * caution beside the field, never for a refusal.
 *
 * @param figure As typed; what is not a number yet has its own fault.
 */
export function isOddFraction({ claims, unit }: Leaf, figure: string | undefined): boolean {
  if (figure === undefined || !/^\d+\.\d*[1-9]\d*$/.test(figure)) return false
  return claims?.measure !== 'money' && !measured.test(unit ?? '')
}
