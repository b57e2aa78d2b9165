import type { SeasonFile } from '../../../scoring/model/season.ts'
import { t } from '../../i18n/print.ts'

export function gradeTitle(rules: SeasonFile, grade: string | null): string {
  const title = rules.grades?.find(({ id }) => id === grade)?.title
  return title ?? t.scoreTable('noGrade')
}
