import { createMemo, For, Show } from 'solid-js'
import type { AwardRow } from '../../../scoring/explain/award-rows.ts'
import { t } from '../../i18n/awards.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { t as standingsText } from '../../i18n/standings.ts'
import { useSeason } from '../../layout-season.tsx'
import { rankText } from '../standings/rank-text.ts'
import { Status } from '../status.tsx'
import type { AwardPanelProps } from './award-panel.tsx'
import type { DecisionAsked } from './decision-form.tsx'
import { refusalOf } from './may-decide.ts'

const marks = {
  recipient: 'ok',
  withheld: 'bad',
  pending: 'warn',
  denied: 'bad',
  'not-eligible': 'none',
  'holds-higher': 'none',
  'beyond-seats': 'none',
  'excluded-tie': 'warn',
  unranked: 'none',
} as const satisfies Record<AwardRow['status'], string>

/** Statuses in which denying or withholding would change something. */
const blockable: readonly AwardRow['status'][] = ['recipient', 'pending']

/** One member under one award: its place and points, what became of it, and why. */
export function Candidate(props: AwardPanelProps & { row: AwardRow }) {
  const { season } = useSeason()
  const member = createMemo(() => props.result.members.find(({ id }) => id === props.row.member))
  const grade = () => {
    const id = member()?.grade
    return (
      props.season.grades?.find((one) => one.id === id)?.title ?? standingsText('table.noGrade')
    )
  }
  const mayBlock = () =>
    props.deciding &&
    blockable.includes(props.row.status) &&
    refusalOf(season(), [props.row.member]) === null
  return (
    <li>
      <span class="rank">{placeText(member()?.rank ?? null)}</span>
      <span>
        <b>{props.nameOf(props.row.member)}</b>
        <br />
        <span class="soft small">
          {t('member', formatPoints(member()?.total ?? '0', 2), grade())}
        </span>
      </span>
      <Status state={marks[props.row.status]} pill>
        {t(`status.${props.row.status}`)}
      </Status>
      <ul class="checks small soft">
        <For each={props.row.reasons}>{(reason) => <li>{reason}</li>}</For>
      </ul>
      <Show when={mayBlock()}>
        <p class="checks">
          <For each={['withheld', 'denied'] as const}>
            {(kind) => (
              <button
                type="button"
                class="inline-button"
                onClick={() => props.onAsk(blockAsked(props, kind))}
              >
                {t(kind === 'denied' ? 'decide.deny' : 'decide.withhold')}
                <span class="visually-hidden">: {props.nameOf(props.row.member)}</span>
              </button>
            )}
          </For>
        </p>
      </Show>
    </li>
  )
}

function placeText(rank: number | null): string {
  return rank === null ? '–' : rankText(rank)
}

function blockAsked(
  props: AwardPanelProps & { row: AwardRow },
  kind: 'denied' | 'withheld',
): DecisionAsked {
  const name = props.nameOf(props.row.member)
  const words = kind === 'denied' ? 'deny' : 'withhold'
  return {
    kind,
    awardId: props.award.id,
    title: t(`decide.${words}Title`, name, props.award.title),
    body: t(`decide.${words}Body`),
    members: [props.row.member],
  }
}
