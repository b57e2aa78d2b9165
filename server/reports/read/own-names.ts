const called =
  /Liên hiệp (?:các )?[Tt]ổ chức [Hh]ữu nghị\s+(?:tỉnh|thành phố|TP\.?)\s*((?:\p{Lu}[\p{L}.]*\s?){1,4})/gu
const forms = ['Liên hiệp', 'Liên hiệp hữu nghị', 'Liên hiệp các tổ chức hữu nghị']
const places = ['', 'tỉnh ', 'thành phố ']

/**
 * The names under which the reporting organisation calls itself: "Liên hiệp Quảng Bình", "Liên hiệp
 * hữu nghị tỉnh" …, from its full name or from the one that the report gives most often.
 */
export function ownNames(text: string, unit: string | undefined): Set<string> {
  const place = placeOf(unit ?? '') ?? placeOf(text)
  const full = forms.flatMap((form) => ['tỉnh', 'thành phố'].map((kind) => `${form} ${kind}`))
  const named = place
    ? forms.flatMap((form) => places.map((kind) => `${form} ${kind}${place}`))
    : []
  return new Set([...full, ...named])
}

function placeOf(text: string): string | undefined {
  const times = new Map<string, number>()
  for (const [, place = ''] of text.slice(0, 20_000).matchAll(called)) {
    const name = place.trim()
    times.set(name, (times.get(name) ?? 0) + 1)
  }
  return [...times].sort(([, a], [, b]) => b - a)[0]?.[0]
}
