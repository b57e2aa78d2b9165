import type { Signature } from '../model.ts'

/** What stands where somebody signs, from above: capitals, a hint for the pen, room, and who it is. */
interface SignatureWords {
  /** In whose name and as what, in capitals. */
  above: string[]
  /** What is to be written by hand; null where the name is printed. */
  hint: string | null
  /** The position at home, in capitals, where one is said. */
  position: string | null
  name: string | null
}

export function signatureWords({
  onBehalf,
  office,
  seal,
  position,
  name,
}: Signature): SignatureWords {
  return {
    above: [...(onBehalf ? [onBehalf] : []), office].map((text) => text.toUpperCase()),
    hint: name ? null : seal ? '(Ký, ghi rõ họ tên, đóng dấu)' : '(Ký, ghi rõ họ tên)',
    position: position ? position.toUpperCase() : null,
    name: name || null,
  }
}
