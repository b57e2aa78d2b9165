import '../../styles/components/legend.css'
import '../../styles/components/matrix.css'
import TriangleAlert from 'lucide-solid/icons/triangle-alert'
import { t } from '../../i18n/review.ts'

/** What the looks of the matrix's cells mean. */
export function Legend() {
  return (
    <ul class="legend" aria-label={t('legend.label')}>
      <li>
        <span class="cell" data-state="agreed">
          4
        </span>
        {t('legend.agreed')}
      </li>
      <li>
        <span class="cell" data-state="changed">
          3
        </span>
        {t('legend.changed')}
      </li>
      <li>
        <span class="cell" data-state="waiting">
          4
        </span>
        {t('legend.waiting')}
      </li>
      <li>
        <span class="cell" data-state="agreed">
          4<small class="revised">{t('cell.revisedShort')}</small>
        </span>
        {t('legend.revised')}
      </li>
      <li>
        <span class="cell" data-state="waiting">
          4<small>{t('cell.checkedShort')} 3</small>
        </span>
        {t('legend.checked')}
      </li>
      <li>
        <span class="cell" data-state="empty">
          –
        </span>
        {t('legend.empty')}
      </li>
      <li>
        <span class="cell" data-state="locked">
          4
        </span>
        {t('legend.locked')}
      </li>
      <li>
        <TriangleAlert class="icon" />
        {t('legend.noEvidence')}
      </li>
    </ul>
  )
}
