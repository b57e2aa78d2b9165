import { t } from '../../i18n/awards.ts'
import { t as reviewText } from '../../i18n/review.ts'
import type { Season } from '../../layout-season.tsx'
import { refusalOf } from './may-decide.ts'

/** Why the reader cannot record a decision about these members, in a sentence; null when it can. */
export function refusalText({ season, member }: Season, members: readonly string[]): string | null {
  const { leadId, deputyId, memberId } = season()
  const nameOf = (id: string | null) => (id === null ? '–' : (member(id)?.shortName ?? id))
  const refusal = refusalOf(season(), members)
  if (refusal === 'phase' || refusal === 'role') return t('decide.notNow')
  if (refusal === 'leads-only') return t('decide.deputyOnly', nameOf(leadId))
  if (refusal === 'own')
    return t(
      'decide.ownByDeputy',
      nameOf(memberId),
      memberId === leadId
        ? reviewText('verifierDeputy', nameOf(deputyId))
        : reviewText('verifierLead', nameOf(leadId)),
    )
  return null
}
