/** Where newer spelling puts the tone mark, and where the lexicon does: "hoà" and "hòa" are one word. */
const older: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
}

/** Reports use the same few thousand words over and over. */
const known = new Map<string, string>()
const mostKnown = 20_000

/** The form under which a word is looked up: lower case, the tone mark in its older place. */
export function wordKey(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  const key = makeKey(word)
  if (known.size < mostKnown && word.length < 40) known.set(word, key)
  return key
}

function makeKey(word: string): string {
  const lower = word.toLowerCase()
  const mended = older[lower.slice(-2)]
  return mended === undefined ? lower : lower.slice(0, -2) + mended
}
