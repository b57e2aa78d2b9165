import '../../styles/components/review-panel.css'
import ListChecks from 'lucide-solid/icons/list-checks'
import { t } from '../../i18n/review.ts'
import { Empty } from '../empty.tsx'

/** Beside the matrix while no cell is open: what opening one gives. */
export function NoCell() {
  return (
    <aside class="panel review-panel idle">
      <Empty icon={ListChecks} title={t('panel.none')} hint={t('panel.noneNext')} />
    </aside>
  )
}
