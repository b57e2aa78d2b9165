import { For, Show } from 'solid-js'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/standings.ts'
import { useSeason } from '../../layout-season.tsx'
import { GradeMark } from './grade-mark.tsx'
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

const columns = ['base', 'bonus', 'penalty', 'cut'] as const

/** The standings as a table: rank, total, its columns, the sections as bars, the grade, and why. */
export function StandingsTable(props: StandingsProps) {
  const shown = () =>
    columns.filter(
      (name) => name !== 'cut' || props.standings.some((one) => one.member.cut !== '0'),
    )
  const width = () => shown().length + props.sections.length + 4
  return (
    <section
      class="table-frame only-wide"
      aria-label={t('table.label', props.standings.length)}
      tabindex="0"
    >
      <table class="data-table standings">
        <Head sections={props.sections} columns={shown()} />
        <tbody>
          <For each={props.standings}>
            {(standing) => <Row {...props} standing={standing} columns={shown()} width={width()} />}
          </For>
        </tbody>
      </table>
    </section>
  )
}

type Column = (typeof columns)[number]

function Head(props: { sections: readonly ScaledSection[]; columns: readonly Column[] }) {
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
        <For each={props.columns}>
          {(name) => (
            <th class="number column" scope="col">
              {t(`table.${name}`)}
            </th>
          )}
        </For>
        <For each={props.sections}>
          {(section) => (
            <th class="part number" scope="col" title={section.title}>
              <b>{section.code}</b>
              <span class="visually-hidden">. {section.title}</span>
            </th>
          )}
        </For>
        <th scope="col">{t('table.grade')}</th>
      </tr>
    </thead>
  )
}

function Row(
  props: StandingsProps & {
    standing: Standing
    columns: readonly Column[]
    width: number
  },
) {
  const { season, member: find } = useSeason()
  const member = () => props.standing.member
  const own = () => member().id === season().memberId
  const name = () => find(member().id)?.shortName ?? member().id
  return (
    <>
      <tr classList={{ own: own() }}>
        <td class="rank">
          <RankMark standing={props.standing} />
        </td>
        <th class="unit stick" scope="row">
          <button
            type="button"
            title={t('table.openLedger', name())}
            onClick={() => props.onOpen(member().id)}
          >
            {name()}
          </button>
          <Show when={own()}>
            <span class="visually-hidden">, {t('table.own')}</span>
          </Show>
        </th>
        <td class="number sum">{formatPoints(member().total, 2)}</td>
        <For each={props.columns}>
          {(column) => <td class="number column">{formatPoints(member()[column], 2)}</td>}
        </For>
        <For each={props.sections}>
          {(section) => (
            <td class="part number">
              {formatPoints(member().nodes[section.code] ?? '0', 2)}
              <SectionBar points={member().nodes[section.code] ?? '0'} scale={section.scale} />
            </td>
          )}
        </For>
        <td>
          <GradeMark standing={props.standing} />
        </td>
      </tr>
      <tr class="why" classList={{ own: own() }}>
        <td />
        <td colspan={props.width - 1}>
          <span class="text soft">
            <StandingWhy standing={props.standing} />
          </span>
        </td>
      </tr>
    </>
  )
}

/** The rank; of those out of competition the place they would have. */
export function RankMark(props: { standing: Standing }) {
  const member = () => props.standing.member
  return (
    <Show
      when={member().rank}
      fallback={
        <span class="unplaced">
          <span aria-hidden="true">–</span>
          <span class="visually-hidden">{t('table.unranked')}</span>
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
