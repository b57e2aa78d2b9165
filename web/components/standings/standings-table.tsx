import { For, Show } from 'solid-js'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/standings.ts'
import { useSeason } from '../../layout-season.tsx'
import { Status } from '../status.tsx'
import { GradeMark } from './grade-mark.tsx'
import { sumInWords } from './ledger-totals.tsx'
import { rankText } from './rank-text.ts'
import { SectionBar } from './section-bar.tsx'
import type { ScaledSection, Standing } from './standing.ts'
import { StandingWhy } from './standing-why.tsx'
import '../../styles/components/standings.css'
import '../../styles/components/only.css'
import './standings.css'

export interface StandingsProps {
  standings: readonly Standing[]
  sections: readonly ScaledSection[]
  onOpen: (member: string) => void
}

/** The standings as a table: rank, total, grade, the sections as bars; below each how it adds up and why. */
export function StandingsTable(props: StandingsProps) {
  const width = () => props.sections.length + 4
  return (
    <section
      class="table-frame only-wide"
      aria-label={t('table.label', props.standings.length)}
      tabindex="0"
    >
      <table class="data-table standings">
        <Head sections={props.sections} />
        <tbody>
          <For each={props.standings}>
            {(standing) => <Row {...props} standing={standing} width={width()} />}
          </For>
        </tbody>
      </table>
    </section>
  )
}

function Head(props: { sections: readonly ScaledSection[] }) {
  return (
    <thead>
      <tr>
        <th class="rank" scope="col">
          {t('table.rank')}
        </th>
        <th class="stick" scope="col">
          {t('table.unit')}
        </th>
        <th class="number" scope="col">
          {t('table.total')}
        </th>
        <th scope="col">{t('table.grade')}</th>
        <For each={props.sections}>
          {(section) => (
            <th class="part number" scope="col" title={section.title}>
              <b>{section.code}</b>
              <span class="visually-hidden">. {section.title}</span>
            </th>
          )}
        </For>
      </tr>
    </thead>
  )
}

function Row(
  props: StandingsProps & {
    standing: Standing
    width: number
  },
) {
  const { season, member: find } = useSeason()
  const member = () => props.standing.member
  const own = () => member().id === season().memberId
  const name = () => find(member().id)?.shortName ?? member().id
  return (
    <>
      {/* The button in it is for the keyboard and for those who listen. */}
      <tr class="opens" classList={{ own: own() }} onClick={() => props.onOpen(member().id)}>
        <td class="rank">
          <RankMark standing={props.standing} />
        </td>
        <th class="unit stick" scope="row">
          <button type="button" title={t('table.openLedger', name())}>
            {name()}
          </button>
          <Show when={own()}>
            <span class="visually-hidden">, {t('table.own')}</span>
          </Show>
        </th>
        <Show when={!props.standing.pending} fallback={<Pending sections={props.sections} />}>
          <td class="number sum">{formatPoints(member().total, 2)}</td>
          <td>
            <GradeMark standing={props.standing} />
          </td>
          <For each={props.sections}>
            {(section) => (
              <td class="part number">
                {formatPoints(member().nodes[section.code] ?? '0', 2)}
                <SectionBar points={member().nodes[section.code] ?? '0'} scale={section.scale} />
              </td>
            )}
          </For>
        </Show>
      </tr>
      <tr class="why" classList={{ own: own() }}>
        <td />
        <td colspan={props.width - 1}>
          <span class="text soft">
            <Show when={!props.standing.pending}>{sumInWords(member())}. </Show>
            <StandingWhy standing={props.standing} />
          </span>
        </td>
      </tr>
    </>
  )
}

/** The cells of a member that has not handed in its sheet: nothing, which is not 0. */
function Pending(props: { sections: readonly ScaledSection[] }) {
  return (
    <>
      <td class="number">–</td>
      <td>
        <Status state="none">{t('table.pending')}</Status>
      </td>
      <For each={props.sections}>{() => <td class="part number">–</td>}</For>
    </>
  )
}

/** The rank; a dash for those that have none. */
export function RankMark(props: { standing: Standing }) {
  const member = () => props.standing.member
  return (
    <Show
      when={!props.standing.pending && member().rank}
      fallback={
        <span class="unplaced">
          <span aria-hidden="true">–</span>
          <span class="visually-hidden">
            {t(props.standing.pending ? 'table.pending' : 'table.unranked')}
          </span>
        </span>
      }
    >
      {(rank) => (
        <>
          {rankText(rank())}
          <Show when={member().tied}>
            <small>{t('table.tied')}</small>
          </Show>
        </>
      )}
    </Show>
  )
}
