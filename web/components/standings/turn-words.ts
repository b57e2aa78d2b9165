import type { OpenCellShown, Turn } from '../../../scoring/explain/outlook/model.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/outlook.ts'
import { rankText } from './rank-text.ts'

/** What the sentences name: members, grades, awards. */
export interface Names {
  member: (id: string) => string
  rules: SeasonFile
}

/** Changes that are told one by one; a cell that moves half the table would fill the page. */
const mostTold = 4

/** "Nếu đổi: Huế được Cờ thi đua, Huế từ hạng 2 sang 1." */
export function turnsInWords(turns: readonly Turn[], names: Names): string {
  const told = turns.slice(0, mostTold).map((turn) => turnInWords(turn, names))
  const rest = turns.length - told.length
  return t('ifOtherwise', [...told, ...(rest > 0 ? [t('turnsMore', rest)] : [])].join(', '))
}

function turnInWords(turn: Turn, { member, rules }: Names): string {
  const name = member(turn.member)
  if (turn.what === 'rank')
    return t('turnRank', name, rankText(turn.from), turn.to.map(rankText).join(t('or')))
  if (turn.what === 'grade') {
    const title = (id: string | null) => gradeText(id, rules)
    return t('turnGrade', name, title(turn.from), turn.to.map(title).join(t('or')))
  }
  const award = awardText(turn.award, rules)
  return t('turnAward', name, award, turn.to.map((hold) => t(`turn.${hold}`)).join(t('or')))
}

export function gradeText(id: string | null, { grades = [] }: Pick<SeasonFile, 'grades'>): string {
  return grades.find((grade) => grade.id === id)?.title ?? t('noGrade')
}

/** An award by its title, without what stands in brackets at its end: its quota is told elsewhere. */
export function awardText(id: string, { awards = [] }: Pick<SeasonFile, 'awards'>): string {
  const title = awards.find((award) => award.id === id)?.title ?? id
  return title.replace(/\s*\([^()]*\)$/, '') || title
}

/** Why a cell is open, with the points that it may come to. */
export function cellInWords({ kind, now, least, most }: OpenCellShown): string {
  const [here, low, high] = [now, least, most].map((points) => formatPoints(points))
  if (kind === 'disputed') return t('kind.disputed', here!, now === least ? high! : low!)
  return kind === 'unverified' ? t('kind.unverified', here!, low!) : t('kind.missing', low!, high!)
}
