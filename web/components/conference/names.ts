import { t } from '../../i18n/conference.ts'
import { useSeason } from '../../layout-season.tsx'

const answers = ['yes', 'no', 'abstain'] as const

/** Names of members, awards and options, as the season on screen has them. */
export function useNames() {
  const { season, member } = useSeason()
  const nameOf = (id: string | null) => (id === null ? '–' : (member(id)?.shortName ?? id))
  const namesOf = (ids: readonly string[]) => ids.map(nameOf).join(', ')
  /** Without the condition that stands in brackets behind it: names are many in a sentence here. */
  const awardOf = (id: string | null) =>
    season()
      .rules.awards?.find((award) => award.id === id)
      ?.title.replace(/\s*\([^()]*\)$/, '') ??
    id ??
    ''
  const optionOf = (id: string) => {
    const answer = answers.find((each) => each === id)
    return answer ? t(`option.${answer}`) : nameOf(id)
  }
  return { nameOf, namesOf, awardOf, optionOf }
}
