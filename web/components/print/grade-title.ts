import type { SeasonFile } from '../../../scoring/model/season.ts'
import { gradeTitle as titleIn } from '../../../scoring/paper/score-notes.ts'
import { locale } from '../../i18n/locale.ts'

export function gradeTitle(rules: SeasonFile, grade: string | null): string {
  return titleIn(rules, grade, locale())
}
