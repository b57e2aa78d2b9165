import { fold } from '../fold.ts'

/** Words in so many titles that they tell nothing apart. */
const common = new Set(
  'cac cua cho tai voi nam tinh thanh pho viet to chuc hoi huu nghi lien hiep va nhan dan don hoat dong tham gia phoi hop ngay doan'.split(
    ' ',
  ),
)

/** What a title begins with, and what kind of act that is; the longer words first. */
const acts: readonly (readonly [words: string, act: string])[] = [
  ['don tiep', 'receive'],
  ['tiep don', 'receive'],
  ['don', 'receive'],
  ['tiep', 'receive'],
  ['lam viec', 'receive'],
  ['ky ket', 'sign'],
  ['ky', 'sign'],
  ['trao tang', 'give'],
  ['trao', 'give'],
  ['tang', 'give'],
  ['ho tro', 'give'],
  ['tham', 'visit'],
  ['to chuc', 'hold'],
  ['phoi hop to chuc', 'hold'],
  ['dong to chuc', 'hold'],
  ['tham gia', 'attend'],
  ['tham du', 'attend'],
  ['du', 'attend'],
  ['van dong', 'raise'],
]

/** The words of a text that tell it from others: folded, common ones left out. */
export function tellingWords(text: string): ReadonlySet<string> {
  const words = fold(text).match(/[a-z0-9]{2,}/g) ?? []
  return new Set(words.filter((word) => !common.has(word)))
}

/** The kind of act that a title begins with; undefined for one that begins otherwise. */
export function actOf(title: string): string | undefined {
  const words = `${(fold(title).match(/[a-z0-9]+/g) ?? []).join(' ')} `
  const found = acts.filter(([start]) => words.startsWith(`${start} `))
  return found.toSorted(([a], [b]) => b.length - a.length)[0]?.[1]
}

/** How much two sets of words share, 0 to 1: common ones over all. */
export function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length
  const all = a.size + b.size - shared
  return all === 0 ? 0 : shared / all
}

/** How much of the shorter of two sets stands in the other, 0 to 1: a name and its short form. */
export function coverOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length
  return shared / Math.max(1, Math.min(a.size, b.size))
}
