import Award from 'lucide-solid/icons/award'
import Gavel from 'lucide-solid/icons/gavel'
import { For, Show } from 'solid-js'
import type { AwardRow, AwardRows } from '../../../scoring/explain/award-rows.ts'
import type { Award as AwardRule } from '../../../scoring/model/award.ts'
import type { AwardResult, Result } from '../../../scoring/model/result.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { conditionInWords } from '../../../scoring/words/condition.ts'
import { t } from '../../i18n/awards.ts'
import { locale } from '../../i18n/locale.ts'
import { useSeason } from '../../layout-season.tsx'
import '../../styles/components/award.css'
import './awards.css'
import { createKeptMemo } from '../kept-memo.ts'
import { balanceText } from './balance.ts'
import { Candidate } from './candidate.tsx'
import type { DecisionAsked } from './decision-form.tsx'
import { confirmable } from './may-decide.ts'

export interface AwardPanelProps {
  season: SeasonFile
  result: Result
  award: AwardRule
  rows: AwardRows
  outcome: AwardResult
  /** Whether decisions can be recorded now, by whomever is reading. */
  deciding: boolean
  nameOf: (member: string) => string
  onAsk: (asked: DecisionAsked) => void
}

const seatStatuses: readonly AwardRow['status'][] = ['recipient', 'withheld']

/** One award: how many seats and why, who has them, the line, and what became of everybody else. */
export function AwardPanel(props: AwardPanelProps) {
  const { season } = useSeason()
  const id = () => `award-${props.award.id}`
  const mine = () => confirmable(season(), props.outcome.recipients)
  const taken = () => props.outcome.recipients.length + props.outcome.withheld.length
  return (
    <section class="panel award" id={id()} aria-labelledby={`${id()}-title`}>
      <header>
        <div>
          <h2 id={`${id()}-title`}>{props.award.title}</h2>
          <p class="soft">{props.rows.seats}</p>
          <Condition {...props} />
        </div>
        <p class="seats">
          <Award class="icon" aria-hidden="true" />
          {t('seats', taken(), props.outcome.seats)}
        </p>
      </header>
      <Outcome {...props} />
      <Show when={props.deciding && mine().length > 0}>
        <footer>
          <button
            type="button"
            class="button"
            onClick={() => props.onAsk(confirmAsked(props, mine()))}
          >
            {t('decide.confirm')}
          </button>
        </footer>
      </Show>
    </section>
  )
}

/** Who has a seat, who is level at the line, what is left or over, and the rest with their reasons. */
function Outcome(props: AwardPanelProps) {
  const groups = createKeptMemo(() =>
    Object.groupBy(props.rows.rows, ({ status }) =>
      seatStatuses.includes(status) ? 'seated' : status === 'pending' ? 'pending' : 'others',
    ),
  )
  const others = () => groups().others ?? []
  return (
    <div class="body">
      <Show when={groups().seated} fallback={<p class="soft">{t('line.none')}</p>}>
        {(seated) => <Candidates {...props} list={seated()} />}
      </Show>
      <Show when={props.outcome.pending}>
        {(tie) => (
          <>
            <p class="cut">{t('line.pending', tie().choose)}</p>
            <Candidates {...props} list={groups().pending ?? []} />
            <ChooseButton {...props} choose={tie().choose} among={tie().among} />
          </>
        )}
      </Show>
      <Show when={props.outcome.unfilled > 0}>
        <p class="cut">{t('line.unfilled', props.outcome.unfilled)}</p>
      </Show>
      <Show when={props.outcome.overrun > 0}>
        <p class="cut">{t('line.overrun', props.outcome.overrun)}</p>
      </Show>
      <p class="soft small">{balanceText(props.outcome)}</p>
      <Show when={others().length > 0}>
        <details class="others">
          <summary class="inline-button">{t('others', others().length)}</summary>
          <Candidates {...props} list={others()} />
        </details>
      </Show>
    </div>
  )
}

function ChooseButton(props: AwardPanelProps & { choose: number; among: string[] }) {
  const { season } = useSeason()
  return (
    <Show when={props.deciding && confirmable(season(), props.among).length > 0}>
      <p class="act">
        <button
          type="button"
          class="button primary"
          onClick={() => props.onAsk(chooseAsked(props, props.choose, props.among))}
        >
          <Gavel class="icon" aria-hidden="true" />
          {t('decide.choose')}
        </button>
      </p>
    </Show>
  )
}

function Condition(props: AwardPanelProps) {
  const tie = () => props.award.tie ?? 'decide'
  return (
    <p class="soft small">
      <Show when={props.award.requires} fallback={t('conditionNone')}>
        {(requires) => (
          <>
            {t('condition')}: {conditionInWords(requires(), props.season, locale())}.
          </>
        )}
      </Show>{' '}
      {t(`tie.${tie()}`)} {t(props.award.with_higher ? 'withHigher' : 'onlyOne')}
    </p>
  )
}

function Candidates(props: AwardPanelProps & { list: readonly AwardRow[] }) {
  return (
    <ol class="candidates">
      <For each={props.list}>{(row) => <Candidate {...props} row={row} />}</For>
    </ol>
  )
}

function chooseAsked(props: AwardPanelProps, choose: number, among: string[]): DecisionAsked {
  return {
    kind: 'choose',
    awardId: props.award.id,
    title: t('decide.chooseTitle', choose, props.award.title),
    body: t('tie.decide'),
    members: among,
    choose,
  }
}

function confirmAsked(props: AwardPanelProps, members: string[]): DecisionAsked {
  return {
    kind: 'confirm',
    awardId: props.award.id,
    title: t('decide.confirmTitle', props.award.title),
    body: t('decide.confirmBody', members.map(props.nameOf).join(', ')),
    members,
  }
}
