import { findCountries } from './countries.ts'
import { type FoundCount, findCounts } from './counts.ts'
import { readWhen } from './days.ts'
import { findDocuments } from './documents.ts'
import { maskFigures } from './mask.ts'
import type { Span } from './model.ts'
import { type FoundMoney, findMoney } from './money.ts'
import { findPartners } from './partners.ts'
import type { Token } from './tokens.ts'

/** What a piece of text states, whoever did it. */
export interface Facts {
  when: Span | undefined
  money: FoundMoney[]
  counts: FoundCount[]
  partners: string[]
  countries: string[]
  documents: string[]
}

/** @param report `year`: for days that tell none; `own`: names of who reports. */
export function findFacts(
  text: string,
  tokens: readonly Token[],
  { year, own }: { year: number | undefined; own: ReadonlySet<string> },
): Facts {
  const documents = findDocuments(text, tokens[0]?.start ?? 0)
  const masked = maskFigures(tokens, documents)
  const money = findMoney(tokens, masked)
  const spent = tokens.map(
    (_, at) => masked[at] || money.some(({ from, to }) => at >= from && at < to),
  )
  return {
    when: readWhen(text, year),
    money: money.filter(({ counted }) => counted),
    counts: findCounts(tokens, spent),
    partners: findPartners(tokens, own),
    countries: findCountries(tokens),
    documents: [...new Set(documents.map((document) => document.text))],
  }
}
