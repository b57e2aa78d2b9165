import { fold } from '../../i18n/fold.ts'

/** Whether a cell of `member`, of which `text` speaks, is one that is looked for. */
export type Search = (member: string, text: () => string) => boolean

/**
 * Reads what was typed to look for cells. A unit's short name, or two words or more that begin one, stand
 * for that unit as a whole: of "Hà Tĩnh" neither "hạng" nor "tỉnh" may be found in another's cells, as all
 * that is found can be settled together. Every other word must begin a word of the text. Marks and case
 * do not matter.
 *
 * @param names The units' short names by their ids.
 */
export function readSearch(typed: string, names: ReadonlyMap<string, string>): Search {
  const words = wordsOf(typed)
  const named = findNames(words, names)
  const others = named
    ? [...words.slice(0, named.from), ...words.slice(named.from + named.count)]
    : words
  return (member, text) => {
    if (named && !named.units.has(member)) return false
    if (others.length === 0) return true
    const all = ` ${wordsOf(text()).join(' ')}`
    return others.every((word) => all.includes(` ${word}`))
  }
}

interface Named {
  from: number
  count: number
  units: ReadonlySet<string>
}

/** The longest run of words that names units. */
function findNames(words: readonly string[], names: ReadonlyMap<string, string>): Named | null {
  for (let count = words.length; count > 0; count--)
    for (let from = 0; from + count <= words.length; from++) {
      const units = unitsOf(words.slice(from, from + count), names)
      if (units.size > 0) return { from, count, units }
    }
  return null
}

function unitsOf(run: readonly string[], names: ReadonlyMap<string, string>): Set<string> {
  const said = run.join(' ')
  const isOf = ([, name]: [string, string]) => {
    const whole = wordsOf(name).join(' ')
    return whole === said || (run.length > 1 && whole.startsWith(said))
  }
  return new Set([...names].filter(isOf).map(([id]) => id))
}

/** Codes keep their dots: "I.2" is one word. */
function wordsOf(text: string): string[] {
  return fold(text).match(/[a-z0-9.]+/g) ?? []
}
