import type { SeasonMember } from '../../../server/members/schema.ts'
import type { SeasonDetail } from '../../../server/seasons/schema.ts'
import { t } from '../../i18n/review.ts'

/** The season as the sentences need it: who leads, who is deputy, whether verifying is open. */
export interface Heads {
  season: SeasonDetail
  member: (id: string) => SeasonMember | undefined
  verifying: boolean
}

/** Who verifies the reader's own organisation, in words: the lead's is the deputy's, all others the lead's. */
export function verifierOf(memberId: string, { season, member }: Heads): string | null {
  const byDeputy = memberId === season.leadId
  const id = byDeputy ? season.deputyId : season.leadId
  const name = id === null ? undefined : member(id)?.shortName
  if (name === undefined) return null
  return t(byDeputy ? 'verifierDeputy' : 'verifierLead', name)
}

/** Why the reader cannot verify a member now; null when it can. */
export function lockedBecause(
  target: SeasonMember,
  mayVerify: boolean,
  heads: Heads,
): string | null {
  if (mayVerify) return null
  if (target.id === heads.season.memberId) return ownLocked(target, heads)
  if (!heads.verifying) return t('form.lockedPhase')
  if (target.sheetState === 'draft') return t('form.lockedSheet')
  return target.sheetState === 'returned' ? t('form.lockedReturned') : t('readOnly')
}

function ownLocked(target: SeasonMember, heads: Heads): string {
  const verifier = verifierOf(target.id, heads)
  return verifier === null
    ? t('ownNobody', target.shortName)
    : t('form.lockedOwn', target.shortName, verifier)
}
