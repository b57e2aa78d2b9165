import { For, Show } from 'solid-js'
import type { Motion, VoteOutcome } from '../../../server/ballots/schema.ts'
import { t } from '../../i18n/conference.ts'
import '../../styles/components/conference.css'
import { Bar } from '../bar.tsx'
import { useNames } from './names.ts'

/** How a vote went, with everything that its result rests on. */
export function OutcomeView(props: { motion: Motion; outcome: VoteOutcome }) {
  const { optionOf } = useNames()
  const entitled = () => props.motion.electors.length
  return (
    <div class="stack close">
      <ul class="tally">
        <For each={props.outcome.counts}>
          {({ option, votes }) => (
            <li>
              <p class="row apart">
                <span>{optionOf(option)}</span>
                <b>{t('votes', votes)}</b>
              </p>
              <Bar share={votes / Math.max(1, props.outcome.base)} />
            </li>
          )}
        </For>
      </ul>
      <p>
        <b>
          <Verdict motion={props.motion} outcome={props.outcome} />
        </b>
      </p>
      <p class="soft small">
        {t(
          'turnout',
          props.outcome.cast,
          entitled(),
          props.outcome.valid,
          props.outcome.blank,
          props.outcome.invalid,
        )}{' '}
        {t('needed', props.outcome.needed, ruleOf(props.motion), t(`base.${props.motion.base}`))}
      </p>
      <Show when={props.motion.votes.length > 0}>
        <details>
          <summary class="inline-button">{t('byName')}</summary>
          <ByName motion={props.motion} />
        </details>
      </Show>
    </div>
  )
}

/** "at least 2/3" */
export function ruleOf({ threshold, fraction }: Motion): string {
  return t(`rule.${threshold}`, fraction)
}

/** What was decided, in a sentence. */
export function Verdict(props: { motion: Motion; outcome: VoteOutcome }) {
  const { optionOf } = useNames()
  const isQuestion = () => props.motion.purpose === 'confirm' || props.motion.purpose === 'other'
  const words = () => {
    const { carried, level } = props.outcome
    const names = carried.map(optionOf).join(props.motion.purpose === 'rank' ? ' > ' : ', ')
    if (isQuestion()) return carried.length > 0 ? t('carried', props.motion.title) : t('rejected')
    const chosen = props.motion.purpose === 'choose' ? t('chosen', names) : t('carried', names)
    const said = carried.length > 0 ? chosen : t('undecided')
    return level.length > 0 ? `${said} ${t('level', level.map(optionOf).join(', '))}` : said
  }
  return <>{words()}</>
}

function ByName(props: { motion: Motion }) {
  const { nameOf, optionOf } = useNames()
  return (
    <ul class="small">
      <For each={props.motion.votes}>
        {({ memberId, choice }) => (
          <li>
            {nameOf(memberId)}: {choice.map(optionOf).join(', ') || '–'}
          </li>
        )}
      </For>
    </ul>
  )
}
