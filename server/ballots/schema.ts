import * as v from 'valibot'
import { Slug, text, Uuid } from '../../scoring/model/values.ts'
import { ShareText, VoteRule } from '../conference/schema.ts'

/** Bytes of a paper before it is sealed: all the same, so that length says nothing. */
export const paperBytes = 128
/** What a seal adds: the key under RSA-OAEP-3072, the nonce and the tag of AES-256-GCM. */
export const sealBytes = 384 + 12 + 16
const keyBytes = 422
/** Of AES-256. */
const contentKeyBytes = 32

/** Base64 of just so many bytes. */
function exactBytes(bytes: number) {
  return v.pipe(
    v.string('envelope.unreadable'),
    v.base64('envelope.unreadable'),
    v.length(4 * Math.ceil(bytes / 3), 'envelope.unreadable'),
  )
}
const oneSeal = exactBytes(paperBytes + sealBytes)
const twoSeals = exactBytes(paperBytes + 2 * sealBytes)

export const purposes = ['choose', 'rank', 'confirm', 'other'] as const
export const modes = ['open', 'secret'] as const
export const custodies = ['none', 'server', 'tellers'] as const
export const bases = ['all', 'present', 'valid'] as const
export const motionStates = ['draft', 'open', 'ended', 'counted', 'void'] as const
export const motionSteps = ['open', 'end', 'count', 'void'] as const
export type MotionStep = (typeof motionSteps)[number]

/** What stands on the paper of a question. */
export const answers3 = ['yes', 'no', 'abstain']

export const MotionParams = v.object({ seasonId: Slug, motionId: Uuid })

const Asked = {
  purpose: v.picklist(purposes, 'choice.unknown'),
  /** '' where it is about no award. */
  awardId: text(64),
  /** Whom it is about: among whom is chosen, who are put in order, whose list is confirmed. */
  members: v.pipe(
    v.array(Slug),
    v.maxLength(50, 'list.too_long'),
    v.check((members) => new Set(members).size === members.length, 'list.repeats'),
  ),
  title: text(200, 1),
  detail: text(2000),
  mode: v.picklist(modes, 'choice.unknown'),
  custody: v.picklist(custodies, 'choice.unknown'),
  /** How many may be chosen. */
  seats: v.pipe(v.number('number.unreadable'), v.integer('number.not_whole'), v.minValue(1)),
  /** The two members whose people hold the keys, of a vote with tellers; named by the heads. */
  tellerMembers: v.optional(
    v.pipe(
      v.array(Slug),
      v.maxLength(2, 'list.too_long'),
      v.check((members) => new Set(members).size === members.length, 'list.repeats'),
    ),
    [],
  ),
  base: v.picklist(bases, 'choice.unknown'),
  fraction: ShareText,
  threshold: VoteRule,
}

/** A motion to put to the vote, with all that its result will be judged by. */
export const NewMotion = v.pipe(
  v.strictObject(Asked),
  v.forward(
    v.partialCheck(
      [['mode'], ['custody']],
      ({ mode, custody }) => (mode === 'open') === (custody === 'none'),
      'choice.unknown',
    ),
    ['custody'],
  ),
  v.forward(
    v.partialCheck(
      [['custody'], ['tellerMembers']],
      ({ custody, tellerMembers }) => tellerMembers.length === (custody === 'tellers' ? 2 : 0),
      'teller.two',
    ),
    ['tellerMembers'],
  ),
  v.forward(
    v.partialCheck(
      [['purpose'], ['members']],
      ({ purpose, members }) => purpose === 'other' || members.length > 0,
      'list.empty',
    ),
    ['members'],
  ),
  v.forward(
    v.partialCheck(
      [['purpose'], ['members'], ['seats']],
      ({ purpose, members, seats }) =>
        purpose === 'choose' ? seats < members.length : seats === 1,
      'number.too_large',
    ),
    ['seats'],
  ),
)
export type NewMotion = v.InferOutput<typeof NewMotion>

/** What one of the officers does next; secret votes take a second person each time. */
export const TakeStep = v.strictObject({
  step: v.picklist(motionSteps, 'choice.unknown'),
  reason: v.optional(text(500), ''),
})
export type TakeStep = v.InferOutput<typeof TakeStep>

const Choice = v.pipe(v.array(v.string()), v.maxLength(50, 'list.too_long'))

/** A vote by name, for one's own organisation or one that is represented; empty for none. */
export const CastVote = v.strictObject({ memberId: Slug, choice: Choice })
export type CastVote = v.InferOutput<typeof CastVote>

/** A sealed paper: nobody can read it before the vote is over. */
export const CastEnvelope = v.strictObject({
  memberId: Slug,
  envelope: v.union([oneSeal, twoSeals], 'envelope.unreadable'),
})
export type CastEnvelope = v.InferOutput<typeof CastEnvelope>

/** A teller's public key (SPKI, RSA-3072); the private one stays on paper and in the browser. */
export const TellerKey = v.strictObject({
  position: v.picklist([1, 2], 'choice.unknown'),
  publicKey: exactBytes(keyBytes),
})
export type TellerKey = v.InferOutput<typeof TellerKey>

/**
 * The keys that a teller's own key sets free, one for each paper in the order of the list: with them this
 * server itself takes the seal off what it was handed in. null for a paper that the teller cannot open.
 */
export const PaperKeys = v.strictObject({
  keys: v.pipe(v.array(v.nullable(exactBytes(contentKeyBytes))), v.maxLength(200, 'list.too_long')),
})
export type PaperKeys = v.InferOutput<typeof PaperKeys>

/** The other teller's word that so many papers cannot be opened. */
export const AgreeUnopened = v.strictObject({
  papers: v.pipe(v.number('number.unreadable'), v.integer('number.not_whole'), v.minValue(1)),
})
export type AgreeUnopened = v.InferOutput<typeof AgreeUnopened>

export const SealedPapers = v.object({
  /** Seals that are left: 2 for the first teller, 1 for the second. */
  layer: v.number(),
  papers: v.array(v.string()),
})
export type SealedPapers = v.InferOutput<typeof SealedPapers>

/** Recorded by two persons of organisations that the vote is not about. */
export const RecordVote = v.strictObject({ reference: text(200, 1) })
export type RecordVote = v.InferOutput<typeof RecordVote>

/** Why what a vote has settled is taken back: said by the first of two persons, not by the second. */
export const RetractVote = v.strictObject({ reason: v.optional(text(1000), '') })
export type RetractVote = v.InferOutput<typeof RetractVote>

export const VoteOutcome = v.object({
  cast: v.number(),
  valid: v.number(),
  blank: v.number(),
  invalid: v.number(),
  base: v.number(),
  needed: v.number(),
  counts: v.array(v.object({ option: v.string(), votes: v.number() })),
  carried: v.array(v.string()),
  level: v.array(v.string()),
  decided: v.boolean(),
})
export type VoteOutcome = v.InferOutput<typeof VoteOutcome>

/** One elector: a member, and the member that votes for it. */
export const Elector = v.object({
  memberId: Slug,
  holderId: Slug,
  present: v.boolean(),
  /** Known of a secret vote only when it is over. */
  voted: v.nullable(v.boolean()),
})

export const Motion = v.object({
  id: Uuid,
  number: v.number(),
  ...Asked,
  /** What stands on the paper: members, or yes, no and abstain. */
  options: v.array(v.string()),
  state: v.picklist(motionStates),
  version: v.number(),
  /** A step that waits for the second person, and the organisation that asked for it. */
  pending: v.nullable(
    v.object({
      step: v.picklist([...motionSteps, 'record']),
      memberId: v.nullable(Slug),
      own: v.boolean(),
    }),
  ),
  openedAt: v.nullable(v.string()),
  endedAt: v.nullable(v.string()),
  countedAt: v.nullable(v.string()),
  electors: v.array(Elector),
  /** Votes handed in so far: the number only. */
  received: v.number(),
  /** The members for whom the actor votes, and whether that is done. */
  mine: v.array(v.object({ memberId: Slug, cast: v.boolean() })),
  /** What papers are sealed with, outermost first. */
  publicKeys: v.array(v.string()),
  tellers: v.array(v.object({ position: v.number(), memberId: Slug, own: v.boolean() })),
  /** Seals that are left on the papers after the vote; 0 when there are none. */
  layer: v.number(),
  /** What a teller cannot open: counted as not valid once the other one has agreed. */
  unopened: v.nullable(v.object({ position: v.number(), papers: v.number(), agreed: v.boolean() })),
  /** Digests of all envelopes, sorted; shown before they are opened. */
  tracking: v.nullable(v.array(v.string())),
  root: v.nullable(v.string()),
  /** null until it is counted. */
  outcome: v.nullable(VoteOutcome),
  /** By name, of an open vote that is over. */
  votes: v.array(v.object({ memberId: Slug, choice: v.array(v.string()) })),
  voidReason: v.nullable(v.string()),
  /** The minutes that record it. */
  reference: v.string(),
  /** The decision that follows from it, once it is on record. */
  decisionId: v.nullable(Uuid),
  /** That this decision is taken back; until a second person has done it the decision holds. */
  retraction: v.nullable(
    v.object({
      reason: v.string(),
      memberId: v.nullable(Slug),
      own: v.boolean(),
      done: v.boolean(),
    }),
  ),
})
export type Motion = v.InferOutput<typeof Motion>
