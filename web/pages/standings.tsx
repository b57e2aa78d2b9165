import FileText from 'lucide-solid/icons/file-text'
import Printer from 'lucide-solid/icons/printer'
import Trophy from 'lucide-solid/icons/trophy'
import { createSignal, For, lazy, Show, Suspense } from 'solid-js'
import type { Result } from '../../scoring/model/result.ts'
import { Empty } from '../components/empty.tsx'
import { createKeptMemo } from '../components/kept-memo.ts'
import { LateSkeleton } from '../components/late-skeleton.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { ChartFrame } from '../components/standings/chart-frame.tsx'
import { createStandings, type Standings } from '../components/standings/create-standings.ts'
import { FiguresTable } from '../components/standings/figures-table.tsx'
import { LedgerDrawer } from '../components/standings/ledger-drawer.tsx'
import { NotOpen } from '../components/standings/not-open.tsx'
import { notSubmitted } from '../components/standings/not-submitted.ts'
import { Outlook } from '../components/standings/outlook.tsx'
import { Questions } from '../components/standings/questions.tsx'
import { StageSwitch } from '../components/standings/stage-switch.tsx'
import { scaledSections, standingsOf } from '../components/standings/standing.ts'
import { StandingsCards } from '../components/standings/standings-cards.tsx'
import { StandingsTable } from '../components/standings/standings-table.tsx'
import { VerificationChanges } from '../components/standings/verification-changes.tsx'
import { locale } from '../i18n/locale.ts'
import { t } from '../i18n/standings.ts'
import { useSeason } from '../layout-season.tsx'

const SectionsChart = lazy(() => import('../components/chart/sections-chart.tsx'))

export default function StandingsPage() {
  const standings = createStandings()
  return (
    <>
      <Head standings={standings} open={standings.result() !== null} />
      <Show when={standings.result() !== undefined}>
        <Show when={standings.result()} fallback={<NotOpen />}>
          {(result) => <Open standings={standings} result={result()} />}
        </Show>
      </Show>
    </>
  )
}

function Head(props: { standings: Standings; open: boolean }) {
  const { season, href } = useSeason()
  const official = () => t(season().phase === 'published' ? 'official' : 'provisional')
  return (
    <PageHead
      title={t('title', season().year)}
      sub={
        <Show when={props.open}>
          {t(props.standings.stage() === 'self' ? 'leadSelf' : 'leadVerified')} {official()}
        </Show>
      }
      actions={
        <Show when={props.open}>
          <a class="button" href={href('/standings/compare')}>
            {t('compareLink')}
          </a>
          <a class="button" href={href('/papers')}>
            <FileText class="icon" aria-hidden="true" />
            {t('papersLink')}
          </a>
          <a class="button" href={href('/print/score-table')}>
            <Printer class="icon" aria-hidden="true" />
            {t('print')}
          </a>
        </Show>
      }
    />
  )
}

function Open(props: { standings: Standings; result: Result }) {
  const [ledgerOf, setLedgerOf] = createSignal<string | null>(null)
  const rules = () => props.standings.rules()
  const self = () => props.standings.self() ?? null
  const { season } = useSeason()
  const pending = createKeptMemo(() => notSubmitted(season()))
  /** Those with points: a chart of zeros would say something that is not so. */
  const scored = () => props.result.members.filter(({ id }) => !pending().has(id))
  const rows = createKeptMemo(() => standingsOf(rules(), props.result, self(), pending(), locale()))
  const sections = createKeptMemo(() => scaledSections(rules(), props.result))
  return (
    <>
      <StageSwitch standings={props.standings} />
      <Show when={props.standings.stage() === 'verified' && props.standings.unverified() > 0}>
        <Notice state="warn">
          {t(
            props.standings.fallback() ? 'fallbackNote' : 'missingNote',
            props.standings.unverified(),
          )}
        </Notice>
      </Show>
      <Show when={!isBlank(props.result)} fallback={<Blank />}>
        <section class="stack close" aria-labelledby="bang-xep-hang">
          <h2 class="visually-hidden" id="bang-xep-hang">
            {t('table.heading')}
          </h2>
          <StandingsTable standings={rows()} sections={sections()} onOpen={setLedgerOf} />
          <StandingsCards standings={rows()} sections={sections()} onOpen={setLedgerOf} />
          <div class="only-wide">
            <ul class="section-key soft" aria-label={t('table.parts')}>
              <For each={sections()}>
                {({ code, title }) => (
                  <li>
                    <b>{code}</b> {title}
                  </li>
                )}
              </For>
            </ul>
          </div>
        </section>
        <Show when={props.standings.stage() === 'verified' && season().phase !== 'published'}>
          <Outlook rules={rules()} fallback={props.standings.fallback()} />
        </Show>
        <Questions
          rules={rules()}
          questions={props.result.questions}
          self={self()?.questions ?? null}
        />
        <Show when={props.standings.stage() === 'verified' && self()}>
          {(before) => (
            <VerificationChanges rules={rules()} self={before()} verified={props.result} />
          )}
        </Show>
        <ChartFrame
          title={t('chart.sections')}
          figures={<FiguresTable sections={sections()} members={scored()} />}
        >
          <Suspense fallback={<LateSkeleton what={t('chart.loading')} />}>
            <SectionsChart sections={sections()} members={scored()} />
          </Suspense>
        </ChartFrame>
      </Show>
      <LedgerDrawer
        rules={rules()}
        result={props.result}
        self={self()}
        reading={props.standings.reading()}
        memberId={ledgerOf()}
        onClose={() => setLedgerOf(null)}
      />
    </>
  )
}

/** Whether nothing has been stated by anybody: a table of zeros would look like an order. */
function isBlank({ members }: Result): boolean {
  return members.every(({ ledger }) => ledger.every(({ fact }) => fact === null))
}

function Blank() {
  return (
    <section class="panel">
      <Empty icon={Trophy} title={t('emptyTitle')} hint={t('emptyNext')} />
    </section>
  )
}
