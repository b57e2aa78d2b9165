import { isProblem } from '../api.ts'
import { t } from './app.ts'

/** What a thrown error says to the person: the server's own sentence, or that it was not reached. */
export function problemText(error: unknown): string {
  if (!isProblem(error)) return t('unexpected')
  if (error.code === 'network.lost') return t('networkLost')
  if (error.code === 'network.slow') return t('networkSlow')
  return error.message || t('unexpected')
}
