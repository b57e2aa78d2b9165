import { isProblem } from '../problem.ts'
import { t } from './app.ts'

/** What a thrown error says to the person: the server's own sentence, or that it was not reached. */
export function problemText(error: unknown): string {
  if (isLostChunk(error)) return t('pageNotLoaded')
  if (!isProblem(error)) return t('unexpected')
  if (error.code === 'network.lost') return t('networkLost')
  if (error.code === 'network.slow') return t('networkSlow')
  return error.message || t('unexpected')
}

/** A part of the program that did not arrive: the line is down, or a newer version replaced it. */
export function isLostChunk(error: unknown): boolean {
  return error instanceof TypeError && /import|module/i.test(error.message)
}
