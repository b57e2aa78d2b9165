import { useSearchParams } from '@solidjs/router'
import ArrowLeftRight from 'lucide-solid/icons/arrow-left-right'
import { lazy, Show, Suspense } from 'solid-js'
import { compareMembers } from '../../scoring/explain/compare-members.ts'
import { whyAbove } from '../../scoring/explain/why-above.ts'
import type { Result } from '../../scoring/model/result.ts'
import { createKeptMemo } from '../components/kept-memo.ts'
import { LateSkeleton } from '../components/late-skeleton.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Panel } from '../components/panel.tsx'
import { ChartFrame } from '../components/standings/chart-frame.tsx'
import { CompareTable } from '../components/standings/compare-table.tsx'
import { partsOf } from '../components/standings/comparison.ts'
import { createStandings, type Standings } from '../components/standings/create-standings.ts'
import { MemberChoice } from '../components/standings/member-choice.tsx'
import { NotOpen } from '../components/standings/not-open.tsx'
import { notSubmitted } from '../components/standings/not-submitted.ts'
import { StageSwitch } from '../components/standings/stage-switch.tsx'
import { Waterfall } from '../components/standings/waterfall.tsx'
import { locale } from '../i18n/locale.ts'
import { t } from '../i18n/standings.ts'
import { useSeason } from '../layout-season.tsx'

const PairChart = lazy(() => import('../components/chart/pair-chart.tsx'))

export default function ComparePage() {
  const { href } = useSeason()
  const standings = createStandings()
  return (
    <>
      <PageHead
        title={t('compare.title')}
        actions={
          <a class="button" href={href('/standings')}>
            {t('backToTable')}
          </a>
        }
      />
      <Show when={standings.result() !== undefined}>
        <Show when={standings.result()} fallback={<NotOpen />}>
          {(result) => <Pair standings={standings} result={result()} />}
        </Show>
      </Show>
    </>
  )
}

function Pair(props: { standings: Standings; result: Result }) {
  const { season, member } = useSeason()
  const [search, setSearch] = useSearchParams<{ a: string; b: string }>()
  const known = (id: string | undefined) => props.result.members.find((one) => one.id === id)?.id
  /** At first one's own organisation against the one above it, or the first two of the table. */
  const first = () => known(search.a) ?? known(season().memberId ?? '') ?? idAt(props.result, 0)
  const second = () => known(search.b) ?? neighbour(props.result, first())
  const choose = (a: string, b: string) => setSearch({ a, b }, { replace: true, scroll: false })
  const nameOf = (id: string) => member(id)?.shortName ?? id
  const different = () => first() !== second()
  /** The first of the two that has not handed in its sheet. */
  const pending = () => [first(), second()].find((id) => notSubmitted(season()).has(id))
  return (
    <>
      <StageSwitch standings={props.standings} />
      <div class="filter-bar">
        <MemberChoice
          label={t('compare.first')}
          swatch="swatch"
          value={first()}
          onChoose={(a) => choose(a, second())}
        />
        <MemberChoice
          label={t('compare.second')}
          swatch="swatch b"
          value={second()}
          onChoose={(b) => choose(first(), b)}
        />
        <button type="button" class="button" onClick={() => choose(second(), first())}>
          <ArrowLeftRight class="icon" aria-hidden="true" />
          {t('compare.swap')}
        </button>
      </div>
      <Show when={different()} fallback={<Notice>{t('compare.same')}</Notice>}>
        <Show
          when={pending()}
          fallback={<Verdict {...props} a={first()} b={second()} nameOf={nameOf} />}
        >
          {(id) => <Notice>{t('compare.pending', nameOf(id()))}</Notice>}
        </Show>
      </Show>
    </>
  )
}

function Verdict(props: {
  standings: Standings
  result: Result
  a: string
  b: string
  nameOf: (id: string) => string
}) {
  const rules = () => props.standings.rules()
  const ordered = () => props.result.members.filter(({ id }) => id === props.a || id === props.b)
  const upper = () => ordered()[0]?.id ?? props.a
  const lower = () => ordered()[1]?.id ?? props.b
  const heading = () => {
    const [first, second] = ordered()
    const level = first?.rank != null && first.rank === second?.rank
    return level ? 'compare.level' : 'compare.above'
  }
  const comparison = createKeptMemo(() => compareMembers(rules(), props.result, props.a, props.b))
  const parts = createKeptMemo(() => partsOf(rules().sheet.nodes, comparison()))
  const side = (id: string) => ({
    name: props.nameOf(id),
    points: rules().sheet.nodes.map(
      ({ code }) => props.result.members.find((one) => one.id === id)?.nodes[code] ?? '0',
    ),
  })
  return (
    <>
      <Panel title={t(heading(), props.nameOf(upper()), props.nameOf(lower()))}>
        <div class="body stack close">
          <p>{whyAbove(rules(), props.result, upper(), lower(), locale())}</p>
          <h3>{t('waterfall.title', props.nameOf(props.b), props.nameOf(props.a))}</h3>
          <Waterfall
            parts={parts()}
            a={{ name: props.nameOf(props.a), total: comparison().a }}
            b={{ name: props.nameOf(props.b), total: comparison().b }}
          />
          <h3>{t('compare.table')}</h3>
          <CompareTable
            comparison={comparison()}
            parts={parts()}
            a={props.nameOf(props.a)}
            b={props.nameOf(props.b)}
          />
        </div>
      </Panel>
      <ChartFrame title={t('chart.two', props.nameOf(props.a), props.nameOf(props.b))}>
        <Suspense fallback={<LateSkeleton what={t('chart.loading')} />}>
          <PairChart sections={rules().sheet.nodes} a={side(props.a)} b={side(props.b)} />
        </Suspense>
      </ChartFrame>
    </>
  )
}

function idAt({ members }: Result, index: number): string {
  return members[index]?.id ?? ''
}

/** The one listed above, or below for the first. */
function neighbour(result: Result, id: string): string {
  const at = result.members.findIndex((one) => one.id === id)
  return idAt(result, at === 0 ? 1 : at - 1)
}
