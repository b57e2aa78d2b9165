import { createAsync } from '@solidjs/router'
import { For, Show } from 'solid-js'
import type { Motion } from '../../../server/ballots/schema.ts'
import { useNames } from '../../components/conference/names.ts'
import { ruleOf, Verdict } from '../../components/conference/outcome-view.tsx'
import { createHeading } from '../../components/print/heading.ts'
import { Letterhead } from '../../components/print/letterhead.tsx'
import { PrintPage } from '../../components/print/print-page.tsx'
import { getConference, getMotions } from '../../data/conference.ts'
import { t } from '../../i18n/conference.ts'
import { formatDay } from '../../i18n/days.ts'
import { t as printText } from '../../i18n/print.ts'
import { useSeason } from '../../layout-season.tsx'

/** What was voted at the conference, for the minutes: attendance, each vote with its rule and its figures. */
export default function PrintVotes() {
  const { season, member, href, can } = useSeason()
  const open = () => can('conference.read')
  const conference = createAsync(async () => (open() ? getConference(season().id) : undefined))
  const motions = createAsync(async () => (open() ? getMotions(season().id) : []))
  const place = member(season().leadId ?? '')?.shortName ?? ''
  const heading = createHeading(null, {
    issuer: season().clusterName,
    place,
    parent: printText.head('parent'),
  })
  const held = () =>
    (motions() ?? []).filter(({ state }) => state === 'counted' || state === 'void')
  return (
    <PrintPage
      title={t('printTitle')}
      paper="portrait"
      back={href('/conference')}
      heading={heading}
    >
      <Letterhead heading={heading} />
      <div class="title">
        <h1>{t('printTitle')}</h1>
        <p class="about">{season().title}</p>
      </div>
      <Show when={conference()}>
        {(loaded) => (
          <p>
            <Show when={loaded().heldOn}>
              {(day) => t('printHeld', formatDay(day()), loaded().place)}
            </Show>{' '}
            <Show when={loaded().minutes}>{(minutes) => t('printMinutes', minutes())}</Show>{' '}
            {t('represented', loaded().represented, loaded().attendance.length)}.{' '}
            {t(loaded().quorate ? 'quorate' : 'notQuorate', loaded().needed)}.
          </p>
        )}
      </Show>
      <For each={held()} fallback={<p>{t('motionsNone')}</p>}>
        {(motion) => <VoteInPrint motion={motion} />}
      </For>
    </PrintPage>
  )
}

function VoteInPrint(props: { motion: Motion }) {
  const { optionOf } = useNames()
  return (
    <section class="vote">
      <h2>
        {props.motion.number}. {props.motion.title}
      </h2>
      <p>
        {t(`modeOf.${props.motion.mode}`)}.{' '}
        {t('ruleOf', ruleOf(props.motion), t(`base.${props.motion.base}`))}.
      </p>
      <Show when={props.motion.voidReason}>{(reason) => <p>{t('voided', reason())}</p>}</Show>
      <Show when={props.motion.retraction?.done && props.motion.retraction}>
        {(known) => <p>{t('retracted', known().reason)}</p>}
      </Show>
      <Show when={props.motion.outcome}>
        {(outcome) => (
          <>
            <p>
              {outcome()
                .counts.map(({ option, votes }) => `${optionOf(option)}: ${t('votes', votes)}`)
                .join('; ')}
              .{' '}
              {t(
                'turnout',
                outcome().cast,
                props.motion.electors.length,
                outcome().valid,
                outcome().blank,
                outcome().invalid,
              )}{' '}
              {t('needed', outcome().needed, ruleOf(props.motion), t(`base.${props.motion.base}`))}
            </p>
            <p>
              <b>
                <Verdict motion={props.motion} outcome={outcome()} />
              </b>
            </p>
          </>
        )}
      </Show>
      <Show when={props.motion.root}>{(root) => <p class="small">{t('root', root())}</p>}</Show>
    </section>
  )
}
