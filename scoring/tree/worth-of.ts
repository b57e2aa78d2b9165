import { groupTrace } from './group.ts'
import type { Part } from './part.ts'
import { type Standing, trace, type Worth } from './worth.ts'

/** What a part is worth, with the way to it: worked out again when somebody asks for it. */
export function worthOf(part: Part, standings: readonly Standing[]): Worth {
  const { value, status, inner } = standings[part.at]!
  if (inner === null) return { value, status, trace: null }
  const way = part.leaf ? trace(part, inner, part.round) : groupTrace(part, standings)
  return { value, status, trace: way }
}
