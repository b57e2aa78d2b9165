import * as v from 'valibot'
import { SeasonFile } from '../../scoring/model/season.ts'
import { Slug, text } from '../../scoring/model/values.ts'
import { SeasonMember } from '../members/schema.ts'

/** The year of a cluster, in order (DESIGN.md "The year"). */
export const phases = [
  'setup',
  'comment',
  'record',
  'self-score',
  'cross-check',
  'verify',
  'explain',
  'verify-2',
  'conference',
  'published',
] as const
export const Phase = v.picklist(phases, 'choice.unknown')
export type Phase = v.InferOutput<typeof Phase>

export const roles = ['editor', 'approver', 'lead', 'deputy', 'observer'] as const
export const Role = v.picklist(roles, 'choice.unknown')
export type Role = v.InferOutput<typeof Role>

export const SeasonParams = v.object({ seasonId: Slug })

/** A season in the list of those that the actor takes part in. */
export const SeasonRow = v.object({
  id: Slug,
  title: v.string(),
  year: v.number(),
  phase: Phase,
  clusterId: Slug,
  clusterName: v.string(),
  startsOn: v.string(),
  /** The last day whose activities count. */
  endsOn: v.string(),
  demo: v.boolean(),
  /** A model sheet, made for illustration: to be said wherever it is shown. */
  model: v.boolean(),
  /** The actor's own organisation in it; null for one who has none. */
  memberId: v.nullable(Slug),
  /** All organisations for which the actor has a role in it. */
  ownMembers: v.array(Slug),
  roles: v.array(Role),
})
export type SeasonRow = v.InferOutput<typeof SeasonRow>

/** A season file (FORMAT.md) without what changes during the year. */
export const SeasonRules = v.omit(SeasonFile, ['members', 'facts'])
export type SeasonRules = v.InferOutput<typeof SeasonRules>

export const SeasonDetail = v.object({
  ...SeasonRow.entries,
  version: v.number(),
  rules: SeasonRules,
  sheetVersion: v.number(),
  /** In the order of the roll. */
  members: v.array(SeasonMember),
  /** Those that the season has, in the order of the year. */
  phases: v.array(Phase),
  /** The actions of the permission matrix that the actor may do now. */
  rights: v.array(v.string()),
  /** The members whose turn it is to lead; null while nobody is named. */
  leadId: v.nullable(Slug),
  deputyId: v.nullable(Slug),
})
export type SeasonDetail = v.InferOutput<typeof SeasonDetail>

/** What the season's phase leaves open; `path` is the page where it is settled. */
export const Blocker = v.object({
  code: v.picklist([
    'headless',
    'dateless',
    'unanswered',
    'undrawn',
    'unsubmitted',
    'unchecked',
    'unverified',
    'lapsed',
    'contested',
    'appealed',
    'voting',
    'undecided',
    'level',
    'withheld',
    'unconfirmed',
    'blank',
    'early',
  ]),
  count: v.number(),
  /** Whom it concerns, in the order of the roll. */
  members: v.array(Slug),
  path: v.string(),
})
export type Blocker = v.InferOutput<typeof Blocker>

/** One step forward, or back with a reason; in a demonstration any step. */
export const MoveSeason = v.strictObject({
  phase: Phase,
  reason: v.optional(text(1000), ''),
})
export type MoveSeason = v.InferOutput<typeof MoveSeason>
