import { areaContents } from './lexicon.ts'
import { type Area, areas } from './model.ts'
import type { Heading } from './outline.ts'
import type { Token } from './tokens.ts'

/** The nearest heading's area; between several of one heading, or without any, the words of the deed decide. */
export function areaOf(tokens: readonly Token[], above: readonly Heading[]): Area {
  const named = above.findLast((heading) => heading.areas.length > 0)?.areas ?? []
  if (named.length === 1) return named[0]!
  const candidates = named.length > 0 ? named : areas
  const weights = weigh(tokens)
  let best = candidates[0]!
  for (const area of candidates)
    if ((weights.get(area) ?? 0) > (weights.get(best) ?? 0)) best = area
  return best
}

function weigh(tokens: readonly Token[]): Map<Area, number> {
  const weights = new Map<Area, number>()
  for (let at = 0; at < tokens.length; ) {
    const hit = areaContents.at(tokens, at)
    if (hit) weights.set(hit.value.area, (weights.get(hit.value.area) ?? 0) + hit.value.weight)
    at += hit?.length ?? 1
  }
  return weights
}
