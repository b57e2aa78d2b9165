import { allNodes, type Sheet } from '../../../scoring/model/sheet.ts'
import type { SeasonDocument } from '../../../server/documents/schema.ts'
import { t } from '../../i18n/comments.ts'
import type { Place } from './threads.ts'

/** What a thread is about, in words: "II.1 Vận động viện trợ", "Kế hoạch …, đoạn 3". */
export function titleOf(
  place: Place,
  sheet: Sheet,
  documents: readonly Pick<SeasonDocument, 'id' | 'title'>[],
): string {
  if (place.on === 'document') {
    const title = documents.find(({ id }) => id === place.documentId)?.title ?? ''
    const part = place.paragraph === null ? t('wholeDocument') : t('paragraph', place.paragraph)
    return `${title} · ${part}`
  }
  if (place.criterion === '') return t('wholeSheet')
  const node = allNodes(sheet).find(({ code }) => code === place.criterion)
  return node ? `${node.code} ${node.title}` : place.criterion
}
