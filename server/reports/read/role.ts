import { combos } from './lexicon.ts'
import type { MainVerb } from './main-verb.ts'
import type { Role } from './model.ts'
import { hasPhrase } from './phrase-book.ts'
import type { Token } from './tokens.ts'

/** The role of the verb, or of two that belong together ("cử … tham dự"); a deed without a verb is led. */
export function roleOf(tokens: readonly Token[], verb: MainVerb | undefined): Role {
  if (!verb) return 'lead'
  const pair = combos.find(
    ({ first, second }) =>
      first.at(tokens, verb.at)?.length === verb.length &&
      hasPhrase(second, tokens, verb.at + verb.length, tokens.length),
  )
  return pair?.role ?? verb.role
}
