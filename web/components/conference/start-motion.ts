import type { NewMotion } from '../../../server/ballots/schema.ts'
import type { AgendaItem } from '../../../server/conference/schema.ts'
import { t } from '../../i18n/conference.ts'

/** How most votes are held; everything can be changed before the vote is opened. */
const usual = {
  detail: '',
  mode: 'secret',
  custody: 'server',
  tellerMembers: [] as string[],
  seats: 1,
  base: 'present',
  fraction: '1/2',
  threshold: 'more_than',
} satisfies Partial<NewMotion>

/** A motion on an item of the agenda, or on something else. */
export function startMotion(
  item: AgendaItem | null,
  awardOf: (id: string | null) => string,
): NewMotion {
  const award = item?.award ?? null
  const members = item?.members ?? []
  if (item?.kind === 'choose') {
    const title = t('motionTitle.choose', awardOf(award))
    return { ...usual, purpose: 'choose', awardId: award ?? '', members, title, seats: item.choose }
  }
  if (item?.kind === 'rank')
    return { ...usual, purpose: 'rank', awardId: '', members, title: t('motionTitle.rank') }
  if (item?.kind === 'confirm') {
    const title = t('motionTitle.confirm', awardOf(award))
    const detail = item.condition ?? ''
    return { ...usual, purpose: 'confirm', awardId: award ?? '', members, title, detail }
  }
  return { ...usual, purpose: 'other', awardId: '', members: [], title: '' }
}
