import actorWords from '../../../criteria/lexicon/actors.json' with { type: 'json' }
import areaWords from '../../../criteria/lexicon/areas.json' with { type: 'json' }
import evidenceWords from '../../../criteria/lexicon/evidence.json' with { type: 'json' }
import headingWords from '../../../criteria/lexicon/headings.json' with { type: 'json' }
import skipWords from '../../../criteria/lexicon/skip.json' with { type: 'json' }
import verbWords from '../../../criteria/lexicon/verbs.json' with { type: 'json' }
import type { Actor, Area, Role } from './model.ts'
import { phraseBook, phraseSet } from './phrase-book.ts'

/** What text stands under a heading. */
export type Zone = 'results' | 'plan' | 'background' | 'assessment'

export interface Verb {
  role: Role
  /** act: a finished deed; weak: one only with an object that can be proved; vague: standing work. */
  force: 'act' | 'weak' | 'vague'
}

/** `{ friendship: ["hòa bình"] }` as entries of a phrase book. */
function byValue<Value extends string>(lists: Record<Value, readonly string[]>) {
  return Object.entries<readonly string[]>(lists).flatMap(([value, phrases]) =>
    phrases.map((phrase) => [phrase, value as Value] as const),
  )
}

export const verbs = phraseBook(
  verbWords.groups.flatMap(({ role, force, say }) =>
    say.map((phrase) => [phrase, { role, force } as Verb] as const),
  ),
)
export const nominal = phraseSet(verbWords.nominal)
export const subordinate = phraseSet(verbWords.subordinate)
export const combos = verbWords.combos.map(({ role, first, second }) => ({
  role: role as Role,
  first: phraseSet(first),
  second: phraseSet(second),
}))

export const events = phraseSet([...evidenceWords.events, ...evidenceWords.things])
export const missions = phraseSet(evidenceWords.missions)
export const vagueAdverbs = phraseSet(evidenceWords.vague)
export const pluralObjects = phraseSet(evidenceWords.plural)

const { results, plan, background, assessment } = headingWords.zones
export const zonePhrases = phraseBook(byValue<Zone>({ results, plan, background, assessment }))
export const areaHeadings = phraseBook<Area | undefined>([
  ...byValue<Area>(headingWords.areas),
  ...headingWords.neutral.map((phrase) => [phrase, undefined] as const),
])
export const headingStems = phraseSet(headingWords.stems)

const { about: _about, ...weights } = areaWords
export const areaContents = phraseBook(
  Object.entries(weights).flatMap(([area, words]) =>
    Object.entries(words).map(
      ([phrase, weight]) => [phrase, { area: area as Area, weight }] as const,
    ),
  ),
)

const { about: _actors, ...actorLists } = actorWords
export const actorPhrases = phraseBook(byValue<Actor>(actorLists))

const startOf = (
  reason: 'plan' | 'stock' | 'comparison' | 'assessment' | 'background' | 'salutation',
) => ({
  start: phraseSet(skipWords[reason].start),
  any: phraseSet(skipWords[reason].any),
})
export const skips = {
  plan: startOf('plan'),
  stock: startOf('stock'),
  comparison: startOf('comparison'),
  assessment: startOf('assessment'),
  background: startOf('background'),
  salutation: startOf('salutation'),
}
export const connecting = phraseSet(skipWords.connect)
export const partsOfSum = phraseSet(skipWords.parts)
export const review = {
  looksBack: phraseSet(skipWords.review.looks_back),
  looksAhead: phraseSet(skipWords.review.looks_ahead),
  subject: phraseSet(skipWords.review.subject),
}
