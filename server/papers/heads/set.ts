import { saveIssue, saveLetterhead } from '../../../db/queries/letterheads.ts'
import { AppError } from '../../errors/app-error.ts'
import { versionMismatch } from '../../http/conditional.ts'
import { wholeSeason } from '../../permissions/can.ts'
import { type Act, inSeason } from '../../seasons/act.ts'
import { catalogue } from '../catalogue.ts'
import type { PaperId } from '../schema.ts'
import { isIssuedBy, readLetterhead, settingOf } from './read.ts'
import type { Letterhead, SetIssue, SetLetterhead } from './schema.ts'

/** Papers are issued in the year, or soon after it: another year was mistyped. */
const years = { before: 1, after: 2 }

/**
 * Sets how the papers of the cluster (null) or a member are headed and signed, in a published season too.
 *
 * @throws AppError `version.mismatch`
 */
export function setLetterhead(
  act: Act,
  issuer: string | null,
  version: number,
  input: SetLetterhead,
): Promise<Letterhead> {
  return inSeason(act, settingOf(issuer), targetOf(issuer), async (trx, { scope, now }) => {
    const inSeason = scope.row.id
    const before = await readLetterhead(trx, scope, issuer)
    const by = { updatedBy: act.actor.personId, updatedAt: now }
    // A member has no deputy of its own.
    const given = issuer === null ? input : { ...input, deputy: '' }
    const row = { inSeason, issuer: issuer ?? '', ...given, ...by }
    const saved = before.version === version && (await saveLetterhead(trx, version, row))
    if (!saved) throw versionMismatch(before)
    const answer = await readLetterhead(trx, scope, issuer)
    return {
      answer,
      event: {
        ...{
          action: 'letterhead.set',
          entity: 'letterhead',
          entityId: `${inSeason}/${row.issuer}`,
        },
        ...{ memberId: issuer, version: answer.version, before: before.set, after: answer.set },
        body: { of: issuer === null ? 'cluster' : 'member' },
      },
    }
  })
}

/**
 * Keeps the number, day and recipients that a paper was issued with, in a published season too: offices number
 * their papers after the conference.
 *
 * @throws AppError `version.mismatch`, `request.not_found` for a paper that the issuer issues none of,
 *   `request.invalid`
 */
export function setIssue(
  act: Act,
  { issuer, paper }: { issuer: string | null; paper: PaperId },
  version: number,
  input: SetIssue,
): Promise<Letterhead> {
  return inSeason(act, settingOf(issuer), targetOf(issuer), async (trx, { scope, now }) => {
    requireFitting(paper, issuer, input, scope.row.year)
    const inSeason = scope.row.id
    const before = await readLetterhead(trx, scope, issuer)
    const by = { updatedBy: act.actor.personId, updatedAt: now }
    const row = { inSeason, issuer: issuer ?? '', paper, ...input, ...by }
    const current = before.papers.find((each) => each.paper === paper)?.version
    const saved = current === version && (await saveIssue(trx, version, row))
    if (!saved) throw versionMismatch(before)
    const answer = await readLetterhead(trx, scope, issuer)
    const entityId = `${inSeason}/${row.issuer}/${paper}`
    const { number, issuedOn, recipients } = input
    return {
      answer,
      event: {
        ...{ action: 'paper.issued', entity: 'paperIssue', entityId, memberId: issuer },
        ...{ version: version + 1, before: before.papers, after: answer.papers },
        body: { paper, number, issuedOn, recipients: recipients.length },
      },
    }
  })
}

function targetOf(issuer: string | null) {
  return issuer === null ? wholeSeason : { memberIds: [issuer] }
}

function requireFitting(
  paper: PaperId,
  issuer: string | null,
  { number, issuedOn }: SetIssue,
  year: number,
): void {
  if (!isIssuedBy(paper, issuer)) throw new AppError('request.not_found')
  const refuse = (path: string, code: 'letterhead.no_number' | 'letterhead.day_far') =>
    new AppError('request.invalid', { errors: [{ path, code }] })
  if (number !== '' && catalogue[paper].sign === null)
    throw refuse('number', 'letterhead.no_number')
  const of = Number(issuedOn?.slice(0, 4) ?? year)
  if (of < year - years.before || of > year + years.after)
    throw refuse('issuedOn', 'letterhead.day_far')
}
