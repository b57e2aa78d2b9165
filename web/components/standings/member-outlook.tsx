import { For, Show } from 'solid-js'
import type { Lacks, MemberOutlook as Outlook } from '../../../scoring/explain/outlook/model.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/outlook.ts'
import { Status } from '../status.tsx'
import { RankRange } from './rank-range.tsx'
import { rankText } from './rank-text.ts'
import { awardText, gradeText, type Names } from './turn-words.ts'

const marks = { secure_in: 'ok', at_risk: 'warn', can_win: 'none', secure_out: 'none' } as const

/** What may still become of one member, and what it lacks. */
export function MemberOutlook(props: { outlook: Outlook; of: number; names: Names }) {
  const rules = () => props.names.rules
  /** Those that are out of reach are said together. */
  const within = () => props.outlook.awards.filter(({ outlook }) => outlook !== 'secure_out')
  return (
    <li>
      <b class="name">{props.names.member(props.outlook.id)}</b>
      <Show when={props.outlook.rank} fallback={<span class="soft">{t('unranked')}</span>}>
        {(rank) => (
          <>
            <span class="place">
              {t('place')} <b>{rankText(rank().now)}</b>{' '}
              <span class="soft">
                {rank().best === rank().worst
                  ? t('fixed')
                  : t('range', rankText(rank().best), rankText(rank().worst))}
              </span>
            </span>
            <RankRange rank={rank()} of={props.of} />
          </>
        )}
      </Show>
      <div class="awards">
        <For each={within()}>
          {({ award, outlook }) => (
            <Status state={marks[outlook]}>
              {t(`award.${outlook}`, awardText(award, rules()))}
            </Status>
          )}
        </For>
        <Show when={props.outlook.rank && props.outlook.awards.length > 0 && within().length === 0}>
          <span class="soft">{t('awardsOut')}</span>
        </Show>
        <Show when={props.outlook.grade.best !== props.outlook.grade.worst}>
          <Status state="warn">
            {t(
              'grade',
              gradeText(props.outlook.grade.best, rules()),
              gradeText(props.outlook.grade.worst, rules()),
            )}
          </Status>
        </Show>
      </div>
      <Show when={props.outlook.lacks}>
        {(lacks) => <p class="soft small lacks">{lacksInWords(lacks(), props.names).join(' ')}</p>}
      </Show>
    </li>
  )
}

function lacksInWords({ rank, grade, awards }: Lacks, { member, rules }: Names): string[] {
  const points = (text: string) => formatPoints(text)
  return [
    rank ? toNext(rank, member(rank.member)) : t('lacksNothing'),
    ...(grade ? [t('lacksGrade', gradeText(grade.grade, rules), points(grade.points))] : []),
    ...awards.flatMap(({ award, points: more }) =>
      more === null ? [] : [t('lacksAward', awardText(award, rules), points(more))],
    ),
  ]
}

function toNext({ draw, pass }: NonNullable<Lacks['rank']>, member: string): string {
  if (pass === null) return t('lacksNever', member)
  if (draw === null || draw === pass || draw === '0')
    return t('lacksPass', member, formatPoints(pass))
  return t('lacksRank', member, formatPoints(draw), formatPoints(pass))
}
