import { createAsync, useSearchParams } from '@solidjs/router'
import { createMemo, For, Show } from 'solid-js'
import { DetailTables } from '../../components/print/detail-table.tsx'
import { createHeading, type Heading } from '../../components/print/heading.ts'
import { Letterhead } from '../../components/print/letterhead.tsx'
import { twoDigits } from '../../components/print/official-day.ts'
import { PrintPage } from '../../components/print/print-page.tsx'
import { Receipt } from '../../components/print/receipt.tsx'
import { scoreNotes } from '../../components/print/score-notes.ts'
import { ScoreTable } from '../../components/print/score-table.tsx'
import { Signatures } from '../../components/print/signatures.tsx'
import { createStandings } from '../../components/standings/create-standings.ts'
import { getStandings } from '../../data/standings.ts'
import { t } from '../../i18n/print.ts'
import { useSeason } from '../../layout-season.tsx'

/** The body above the cluster gets a copy, where one is named. */
function parentOf({ value }: Heading): string[] {
  return value.parent ? [t.receipt('parent', value.parent)] : []
}

/** The score table of the whole cluster for the conference: the very result that the standings show. */
export default function PrintScoreTable() {
  const { season, member, href } = useSeason()
  const standings = createStandings()
  const [search, setSearch] = useSearchParams<{ detail: string }>()
  const detail = () => search.detail === '1'
  const heading = createHeading(
    member(season().leadId ?? '')?.shortName ?? '',
    season().year,
    t.head('parent'),
  )
  const self = createMemo(() => (standings.stage() === 'self' ? null : (standings.self() ?? null)))
  const checked = createAsync(() =>
    getStandings(season().id, {
      stage: standings.stage(),
      fallback: standings.fallback(),
      language: 'vi',
    }),
  )
  return (
    <PrintPage
      title={t.scoreTable('title')}
      paper="landscape"
      back={href('/standings')}
      heading={heading}
      options={
        <label class="row">
          <input
            type="checkbox"
            checked={detail()}
            onChange={(event) =>
              setSearch(
                { detail: event.currentTarget.checked ? '1' : undefined },
                { replace: true, scroll: false },
              )
            }
          />
          {t.tools('withDetail')}
        </label>
      }
    >
      <Letterhead issuer={season().clusterName} heading={heading} />
      <div class="title">
        <h1>{t.scoreTable('title')}</h1>
        <p class="about">{season().title}</p>
        <p class="attached">({t.scoreTable(`stage.${standings.stage()}`)})</p>
      </div>
      <Show when={season().model}>
        <p class="model">{t.notes('model')}</p>
      </Show>
      <Show when={standings.result()} fallback={<p>{t.notes('closed')}</p>}>
        {(result) => (
          <>
            <ScoreTable rules={standings.rules()} result={result()} self={self()} />
            <div class="notes">
              <p>
                <b>{t.notes('title')}</b>
              </p>
              <For each={scoreNotes(standings.rules(), result(), self())}>
                {(note) => <p>{note}</p>}
              </For>
              <Show when={standings.fallback()}>
                <p>{t.notes('fallback')}</p>
              </Show>
            </div>
            <Signatures
              signatures={[
                { office: t.sign('secretary') },
                { office: t.sign('deputy') },
                { onBehalf: t.sign('onBehalf'), office: t.sign('lead'), seal: true },
              ]}
            />
            <Show when={checked()}>
              {(vietnamese) => (
                <Receipt
                  recipients={[
                    ...parentOf(heading),
                    t.receipt('members', twoDigits(season().members.length)),
                    t.receipt('file'),
                  ]}
                  sheetVersion={season().sheetVersion}
                  result={vietnamese()}
                />
              )}
            </Show>
            <Show when={detail()}>
              <DetailTables rules={standings.rules()} result={result()} self={self()} />
            </Show>
          </>
        )}
      </Show>
    </PrintPage>
  )
}
