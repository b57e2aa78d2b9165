/** Normalising reorders marks, which takes the square of their number: so long a run is no writing. */
const longRun = /(\p{M}{31,})/u

/** The text in NFC; runs of marks that no language has are left as they stand. */
export function normalise(text: string): string {
  if (!longRun.test(text)) return text.normalize('NFC')
  return text
    .split(longRun)
    .map((part, at) => (at % 2 === 1 ? part : part.normalize('NFC')))
    .join('')
}
