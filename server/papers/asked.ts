import type { MemberRow } from '../../db/queries/members.ts'
import type { Db } from '../../db/store.ts'
import type { Stage } from '../../scoring/model/stage.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import type { Paper, Signature } from './model.ts'

/** What a paper is built from: one state of the data, as one reader may see it. */
export interface Asked {
  db: Db
  scope: SeasonScope
  personId: string
  /** The moment that it is asked for, in ISO. */
  now: string
  /** Whose paper it is; null for one of the whole cluster. */
  member: MemberRow | null
  /** The column that the standings are by. */
  stage: Extract<Stage, 'self' | 'verified'>
  /** Who issues the papers of the cluster. */
  cluster: Issuer
  /** Who issues the papers of the member; null for a paper of the whole cluster. */
  own: Issuer | null
}

export interface Issuer {
  /** The body above; empty where none is named. */
  parent: string
  name: string
  /** Its sign in a number: "CTĐ" in "05/BC-CTĐ". */
  mark: string
  place: string
  /** Who signs; a member has no deputy. */
  head: Signature
  deputy: Signature
  secretary: Signature
}

/** A paper without what all have in common: its head, number and day, its recipients, the check code at its foot. */
export type Draft = Omit<Paper, 'letterhead' | 'recipients' | 'foot'>
