import * as v from 'valibot'
import type { Db } from '../../db/store.ts'
import { readHead } from '../audit/head.ts'
import { AppError } from '../errors/app-error.ts'
import { can, wholeSeason } from '../permissions/can.ts'
import { requireRight, type SeasonScope } from '../permissions/scope.ts'
import { dayInVietnam } from '../session/actor.ts'
import type { Asked } from './asked.ts'
import { catalogue, type Kind } from './catalogue.ts'
import { finish } from './finish.ts'
import { readIssued } from './heads/issued.ts'
import { issuerOf } from './heads/issuer.ts'
import { usualRecipients } from './heads/recipients.ts'
import type { Paper } from './model.ts'
import { type Format, PaperId, type PaperOffers, type PaperQuery, paperIds } from './schema.ts'

/** Who asks, when, and where this server is reached. */
export interface Reader {
  scope: SeasonScope
  personId: string
  now: Date
  publicOrigin: string
}

/** The papers that the reader may have now: each by the right to the page that shows the same. */
export function offers(scope: SeasonScope): PaperOffers {
  return paperIds.flatMap((id): PaperOffers => {
    const { formats, of, needs } = catalogue[id]
    const may = (memberIds: string[]) => can(scope.grants, needs, { memberIds }, scope)
    const offer = { id, formats: [...formats] }
    if (of === 'season') return may([]) ? [{ ...offer, members: null }] : []
    const members = scope.members.map((member) => member.id).filter((member) => may([member]))
    return members.length > 0 ? [{ ...offer, members }] : []
  })
}

/**
 * A paper as plain data, from what the reader may see now.
 *
 * @param db One state of the data for the whole of it.
 * @throws AppError `request.not_found` for a paper that there is none of, `member.not_found`, or why the
 *   reader may not have it.
 */
export async function buildPaper(
  db: Db,
  reader: Reader,
  { id, format }: { id: string; format: Format },
  { member: memberId, stage }: PaperQuery,
): Promise<Paper> {
  const kind = kindOf(id, format)
  const { scope, personId, now } = reader
  const member = memberOf(kind, scope, memberId)
  requireRight(scope, kind.needs, member ? { memberIds: [member.id] } : wholeSeason)
  const cluster = await issuerOf(db, scope, null)
  const own = member && (await issuerOf(db, scope, member.id))
  const asked: Asked = { db, scope, personId, now: now.toISOString(), member, stage, cluster, own }
  const draft = await kind.draft(asked)
  const issuer = kind.by === 'member' ? own! : cluster
  const issued = await readIssued(db, scope.row.id, kind.by === 'member' ? member!.id : null)
  const recipients = usualRecipients(kind.id, { scope, parent: cluster.parent, member })
  const heading = { issuer, issued: issued(kind.id), sign: kind.sign, recipients }
  const { seq, hash } = await readHead(db, scope.row.clusterId, undefined)
  return finish(draft, heading, {
    end: { seq, hash },
    sheetVersion: scope.row.sheetVersion,
    lookup: lookupOf(reader, id, { member: memberId, stage }),
    today: dayInVietnam(now),
  })
}

/** A text is no workbook: what a paper is not offered as is not there. */
function kindOf(id: string, format: Format): Kind & { id: PaperId } {
  const kind = v.is(PaperId, id) ? { ...catalogue[id], id } : undefined
  if (!kind?.formats.includes(format)) throw new AppError('request.not_found')
  return kind
}

function memberOf({ of }: Kind, { members }: SeasonScope, id: string | undefined) {
  if (of === 'season') return null
  const member = members.find((each) => each.id === id)
  if (!member) throw new AppError('member.not_found')
  return member
}

function lookupOf({ scope, publicOrigin }: Reader, paper: string, query: PaperQuery): string {
  const { member, stage } = query
  const asked = new URLSearchParams({ season: scope.row.id, paper, ...(member && { member }) })
  if (stage === 'self') asked.set('stage', stage)
  return `${publicOrigin}/papers?${asked}`
}
