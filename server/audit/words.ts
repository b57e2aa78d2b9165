import type { Language } from '../errors/schema.ts'
import type { Body } from './said.ts'
import { wordsEn } from './words-en.ts'
import { wordsVi } from './words-vi.ts'

/** What an event of the chain says to a reader; an act without a sentence shows its name. */
export function summaryOf(action: string, body: Body, language: Language): string {
  return (language === 'vi' ? wordsVi : wordsEn)[action]?.(body) ?? action
}
