import { findConference } from '../../../db/queries/conferences.ts'
import { listIssues } from '../../../db/queries/letterheads.ts'
import type { Db } from '../../../db/store.ts'
import type { PaperId } from '../schema.ts'
import type { SetIssue } from './schema.ts'

/** What a paper was issued with, as far as that is set; the minutes of the conference have their own from its record. */
export interface Issued extends SetIssue {
  version: number
  /** Number and day by the record of the conference. */
  recorded: Pick<SetIssue, 'number' | 'issuedOn'>
}

/** @param issuer The member; null for the cluster. */
export async function readIssued(
  db: Db,
  seasonId: string,
  issuer: string | null,
): Promise<(paper: PaperId) => Issued> {
  const stored = await listIssues(db, seasonId, issuer ?? '')
  const conference = issuer === null ? await findConference(db, seasonId) : undefined
  const ofConference = { number: conference?.minutes ?? '', issuedOn: conference?.heldOn ?? null }
  return (paper) => {
    const found = stored.find((each) => each.paper === paper)
    const { number = '', issuedOn = null, recipients = [], version = 0 } = found ?? {}
    const recorded = paper === 'conference-minutes' ? ofConference : { number: '', issuedOn: null }
    return { number, issuedOn, recipients, version, recorded }
  }
}
