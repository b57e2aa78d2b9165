import { actorOf } from '../../reports/read/actor.ts'
import { findEnclosed } from '../../reports/read/enclosed.ts'
import { findMainVerb } from '../../reports/read/main-verb.ts'
import type { Actor } from '../../reports/read/model.ts'
import type { Words } from './lexicon.ts'

/** Who did it, where a title names somebody before its verb ("UBND tỉnh phê duyệt …"). */
export function doerOf(title: Words): Actor | undefined {
  const verb = findMainVerb(title, findEnclosed(title))
  return verb && actorOf(title.slice(0, verb.at))
}
