import { t } from '../../i18n/sheet.ts'
import { Status } from '../status.tsx'

/** Said under a count that has a fraction; it can be sent all the same. */
export function WholeHint() {
  return <Status state="warn">{t.entry('usuallyWhole')}</Status>
}
