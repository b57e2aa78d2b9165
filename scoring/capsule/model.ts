import * as v from 'valibot'
import { AwardResult, Points } from '../model/result.ts'
import { Stage } from '../model/stage.ts'

export const capsuleFormat = 'thidua/capsule@1'

/** What is published of a member: the figures of a result, without what explains them. */
export const PublishedMember = v.object({
  id: v.string(),
  rank: v.nullable(v.number()),
  total: Points,
  base: Points,
  bonus: Points,
  penalty: Points,
  cut: Points,
  grade: v.nullable(v.string()),
  /** Points by the code of the node. */
  nodes: v.record(v.string(), Points),
})
export type PublishedMember = v.InferOutput<typeof PublishedMember>

/** The published table, in its order, and who gets what. */
export const PublishedResult = v.object({
  members: v.array(PublishedMember),
  awards: v.record(v.string(), AwardResult),
})
export type PublishedResult = v.InferOutput<typeof PublishedResult>

const Digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

/**
 * A published season as it was: all that its result follows from, the result, and what ties it to the
 * record of acts. `seal` is the SHA-256 of the canonical JSON of all other fields.
 */
export const Capsule = v.object({
  format: v.literal(capsuleFormat),
  season: v.object({
    id: v.string(),
    title: v.string(),
    year: v.number(),
    clusterId: v.string(),
    clusterName: v.string(),
  }),
  /** 1, and one more for each correction. */
  number: v.number(),
  /** Why it was corrected, or published though something was left open; '' where neither. */
  reason: v.string(),
  publishedAt: v.string(),
  /** The version of the engine that scored it, and how. */
  engine: v.string(),
  stage: Stage,
  fallback: v.boolean(),
  /** The season file (FORMAT.md). */
  file: v.record(v.string(), v.unknown()),
  result: PublishedResult,
  digests: v.object({
    /** Of `file` and `result` as canonical JSON, and of the sheet in force as it was written. */
    file: Digest,
    result: Digest,
    sheet: Digest,
    /** Of every file of evidence, in their order. */
    evidence: v.array(Digest),
  }),
  /** The end of the cluster's chain of events, which holds the digests of all records. */
  audit: v.nullable(v.object({ seq: v.number(), hash: Digest })),
  seal: Digest,
})
export type Capsule = v.InferOutput<typeof Capsule>
