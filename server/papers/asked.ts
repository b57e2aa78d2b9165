import type { MemberRow } from '../../db/queries/members.ts'
import type { Db } from '../../db/store.ts'
import type { Stage } from '../../scoring/model/stage.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import type { Paper } from './model.ts'

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
}

export interface Issuer {
  /** The body above; empty where none is named. */
  parent: string
  name: string
  /** Its sign in a number: "CTĐ" in "05/BC-CTĐ". */
  mark: string
  place: string
}

/** A paper without what all have in common: its number and day, the check code at its foot. */
export interface Draft extends Omit<Paper, 'letterhead' | 'foot'> {
  issuer: Issuer
  /** `YYYY-MM-DD` where the record says when it was issued; else the day that it is asked for. */
  day?: string | null
  /** Where the record says it. */
  number?: string
}
