import type { Path } from '../model/condition.ts'

const plainName = /^[A-Za-z_][A-Za-z0-9_]*$/
/** Longest field name that is shown whole: a hostile one must not fill the screen. */
const longest = 60

/** `$.facts[3].criterion`; a field that is no plain name is quoted: `$["a b"]`. Always one line. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, part) => text + stepText(part), '$')
}

function stepText(part: string | number): string {
  if (typeof part === 'number') return `[${part}]`
  return plainName.test(part) && part.length <= longest ? `.${part}` : `[${quoted(part)}]`
}

/** A text of the file inside a message: quoted, without line ends, cut where it is very long. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > longest ? `${text.slice(0, longest)}…` : text)
}
