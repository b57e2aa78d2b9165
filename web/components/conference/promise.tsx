import ChevronRight from 'lucide-solid/icons/chevron-right'
import { t } from '../../i18n/conference.ts'
import '../../styles/components/fold.css'

/** What a secret vote promises, and what it does not. */
export function SecretPromise() {
  return (
    <details class="fold">
      <summary>
        <ChevronRight class="icon" />
        {t('promiseTitle')}
      </summary>
      <p class="body soft small">{t('promise')}</p>
    </details>
  )
}
