import type { FactFields } from '../../../scoring/model/claim.ts'
import type { Leaf, Node } from '../../../scoring/model/node.ts'
import { factInWords as inWords, unitOf as unitInWords } from '../../../scoring/words/fact.ts'
import { locale } from '../../i18n/locale.ts'
import { formatNumber } from '../../i18n/numbers.ts'

/** What a fact says in the language of the screen, its numbers as the screen writes them. */
export function factInWords(node: Node, fact: FactFields | null): string {
  return inWords(node, fact, { either, figure: (decimal) => formatNumber(decimal) })
}

/** What is counted, in words: the sheet's own unit, days for lateness, else a plain "lượt". */
export function unitOf(leaf: Leaf): string {
  return unitInWords(leaf, { either })
}

function either(vi: string, en: string): string {
  return locale() === 'vi' ? vi : en
}
