import '../../styles/components/rank-cards.css'
import '../../styles/components/only.css'
import ChevronDown from 'lucide-solid/icons/chevron-down'
import { For, Show } from 'solid-js'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/standings.ts'
import { useSeason } from '../../layout-season.tsx'
import { SectionBar } from './section-bar.tsx'
import type { Standing } from './standing.ts'
import { StandingWhy } from './standing-why.tsx'
import { RankMark, type StandingsProps } from './standings-table.tsx'

/** The standings on a phone: the same facts as cards, sections on demand. */
export function StandingsCards(props: StandingsProps) {
  return (
    <ol class="rank-cards panel only-narrow">
      <For each={props.standings}>{(standing) => <Card {...props} standing={standing} />}</For>
    </ol>
  )
}

function Card(props: StandingsProps & { standing: Standing }) {
  const { season, member: find } = useSeason()
  const member = () => props.standing.member
  const name = () => find(member().id)?.shortName ?? member().id
  return (
    <li classList={{ own: member().id === season().memberId }}>
      <details>
        <summary>
          <span class="rank">
            <RankMark standing={props.standing} />
          </span>
          <span>
            <b>{name()}</b>
            <br />
            <span class="soft small">
              {props.standing.pending
                ? t('table.pending')
                : (props.standing.grade ?? t('table.noGrade'))}
            </span>
          </span>
          <span class="sum number">
            {props.standing.pending ? '–' : formatPoints(member().total, 2)}
          </span>
          <span class="mark">
            <ChevronDown class="icon" aria-hidden="true" />
          </span>
        </summary>
        <Show when={!props.standing.pending}>
          <Parts {...props} />
        </Show>
        <p class="why">
          <button
            type="button"
            class="inline-button"
            aria-label={t('table.openLedger', name())}
            onClick={() => props.onOpen(member().id)}
          >
            {t('ledger.title')}
          </button>
        </p>
      </details>
      <p class="why soft">
        <StandingWhy standing={props.standing} />
      </p>
    </li>
  )
}

function Parts(props: StandingsProps & { standing: Standing }) {
  const member = () => props.standing.member
  return (
    <div class="parts">
      <For each={props.sections}>
        {(section) => (
          <>
            <span>
              {section.code}. {section.title}
            </span>
            <SectionBar points={member().nodes[section.code] ?? '0'} scale={section.scale} />
            <b class="number">{formatPoints(member().nodes[section.code] ?? '0', 2)}</b>
          </>
        )}
      </For>
      <For each={['base', 'bonus', 'penalty', 'cut'] as const}>
        {(column) => (
          <Show when={column !== 'cut' || member().cut !== '0'}>
            <span class="soft column">{t(`table.${column}`)}</span>
            <b class="number">{formatPoints(member()[column], 2)}</b>
          </Show>
        )}
      </For>
    </div>
  )
}
