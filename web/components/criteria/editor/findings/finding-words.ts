import type { Finding } from '../../../../../scoring/check.ts'
import { t } from '../../../../i18n/criteria-editor.ts'
import type { SheetDocument } from '../core/document.ts'
import { valueAt } from '../core/document.ts'
import { stepsOf } from './target.ts'

/** What a finding says, as a sentence of its own: the checks say it as part of a line. */
export function sentence(text: string): string {
  const capital = text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
  return /[.?!]$/.test(capital) ? capital : `${capital}.`
}

/**
 * A finding for whoever types into fields, not into a file: there a number has a comma, and what is empty
 * is only not filled in yet.
 *
 * @returns `mend` is '' where the message says it all.
 */
export function inTheEditor(
  { code, path, message, mend }: Pick<Finding, 'code' | 'path' | 'message' | 'mend'>,
  document: SheetDocument,
): { message: string; mend: string } {
  if (code === 'text.empty') return { message: t('textMissing'), mend: '' }
  if (code !== 'number.unreadable') return { message: sentence(message), mend }
  const typed = String(valueAt(document, stepsOf(path)) ?? '')
  return { message: typed === '' ? t('numberMissing') : t('numberUnread', typed), mend: '' }
}
