import * as v from 'valibot'
import { canonicalJson } from '../canonical.ts'
import { checkSeason } from '../read.ts'
import { score } from '../score.ts'
import { engineVersion } from '../version.ts'
import { Capsule } from './model.ts'
import { type Difference, differencesOf, publishedResult } from './result.ts'

/** SHA-256 of a text as hexadecimal: the browser's, or Node's. */
export type Sha256 = (text: string) => Promise<string>

/** What a reader finds who recomputes a capsule. */
export interface CapsuleCheck {
  capsule: Capsule
  /** Digests that do not fit what they stand for; null where this reader cannot compute them. */
  unfit: ('seal' | 'file' | 'result')[] | null
  differences: Difference[]
  /** Whether another version of the engine recomputed it, which may explain differences. */
  otherEngine: boolean
}

/**
 * Recomputes a published season from its capsule alone: the result from the facts by this engine, the
 * digests from what they stand for.
 *
 * @param sha256 null where there is none: a page that was not loaded by https.
 * @returns `undefined` for a text that is no capsule, or whose season no engine could score.
 */
export async function checkCapsule(
  text: string,
  sha256: Sha256 | null,
): Promise<CapsuleCheck | undefined> {
  const shape = v.safeParse(Capsule, parsed(text))
  if (!shape.success) return undefined
  const capsule = shape.output
  const reading = checkSeason(capsule.file)
  if ('faults' in reading) return undefined
  const { stage, fallback } = capsule
  const recomputed = publishedResult(score(reading.season, { stage, fallback }))
  return {
    capsule,
    unfit: sha256 && (await unfitDigests(parsed(text) as Record<string, unknown>, sha256)),
    differences: differencesOf(capsule.result, recomputed),
    otherEngine: capsule.engine !== engineVersion,
  }
}

/** Looks at all that the text says, not only at the fields that this version knows. */
async function unfitDigests(
  { seal, ...sealed }: Record<string, unknown>,
  sha256: Sha256,
): Promise<('seal' | 'file' | 'result')[]> {
  const { digests, file, result } = sealed as Pick<Capsule, 'digests' | 'file' | 'result'>
  const pairs = [
    ['seal', seal, sealed],
    ['file', digests.file, file],
    ['result', digests.result, result],
  ] as const
  const digested = await Promise.all(pairs.map(([, , value]) => sha256(canonicalJson(value))))
  return pairs.flatMap(([name, stated], index) => (stated === digested[index] ? [] : [name]))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
