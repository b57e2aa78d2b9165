import type { Say } from '../words/say.ts'
import { bandsInWords } from './bands.ts'
import { choiceInWords } from './choice.ts'
import { fixedInWords } from './fixed.ts'
import { givenInWords } from './given.ts'
import type { Rule } from './index.ts'
import { judgedInWords } from './judged.ts'
import { leaderInWords } from './leader.ts'
import { perUnitInWords } from './per-unit.ts'
import { placeInWords } from './place.ts'
import { ratioInWords } from './ratio.ts'

type RuleWords = {
  [Kind in Rule['kind']]: (rule: Extract<Rule, { kind: Kind }>, say: Say) => string
}

const words: RuleWords = {
  fixed: fixedInWords,
  choice: choiceInWords,
  perUnit: perUnitInWords,
  bands: bandsInWords,
  ratio: ratioInWords,
  leader: leaderInWords,
  place: placeInWords,
  judged: judgedInWords,
  given: givenInWords,
}

/** A rule as a sentence, without the node's own weight and caps. Apart, since scoring needs none of it. */
export function inWords(rule: Rule, say: Say): string {
  // TypeScript cannot see that the kind and the rule belong together.
  return (words[rule.kind] as (rule: Rule, say: Say) => string)(rule, say)
}
