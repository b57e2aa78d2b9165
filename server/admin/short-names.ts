const kinds = /^(tỉnh|thành phố|tp\.?|huyện|xã|phường)\s+/iu

/**
 * Names for narrow places: what all names begin with is left out, then the kind of place. Of "Liên hiệp …
 * tỉnh Hà Tĩnh" and "Liên hiệp … thành phố Đà Nẵng" that leaves "Hà Tĩnh" and "Đà Nẵng".
 */
export function shortNames(names: readonly string[]): string[] {
  const words = names.map((name) => name.split(/\s+/))
  const shared = sharedWords(words)
  const shortened = words.map((all) => all.slice(shared).join(' ').replace(kinds, ''))
  // Where two become one, or nothing is left, the whole names stay.
  const distinct = new Set(shortened).size === names.length && !shortened.includes('')
  return distinct ? shortened : [...names]
}

function sharedWords(words: readonly string[][]): number {
  const [first = [], ...others] = words
  if (others.length === 0) return 0
  const differs = first.findIndex((word, index) => others.some((other) => other[index] !== word))
  return differs < 0 ? 0 : differs
}
