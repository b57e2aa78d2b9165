import { useSearchParams } from '@solidjs/router'
import { Show } from 'solid-js'
import { createHeading } from '../../components/print/heading.ts'
import { Letterhead } from '../../components/print/letterhead.tsx'
import { PrintPage } from '../../components/print/print-page.tsx'
import { ScoreForm } from '../../components/print/score-form.tsx'
import { createStandings } from '../../components/standings/create-standings.ts'
import { t } from '../../i18n/print.ts'
import { useSeason } from '../../layout-season.tsx'

/** The score table of the whole cluster for the conference: the very result that the standings show. */
export default function PrintScoreTable() {
  const { season, member, href } = useSeason()
  const standings = createStandings()
  const [search, setSearch] = useSearchParams<{ detail: string }>()
  const detail = () => search.detail === '1'
  const place = member(season().leadId ?? '')?.shortName ?? ''
  const heading = createHeading(null, {
    issuer: season().clusterName,
    place,
    parent: t.head('parent'),
  })
  return (
    <PrintPage
      title={t.scoreTable('title')}
      paper="landscape"
      back={href('/standings')}
      heading={heading}
      options={
        <DetailChoice
          on={detail()}
          onChange={(on) =>
            setSearch({ detail: on ? '1' : undefined }, { replace: true, scroll: false })
          }
        />
      }
    >
      <Letterhead heading={heading} />
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
          <ScoreForm standings={standings} result={result()} heading={heading} detail={detail()} />
        )}
      </Show>
    </PrintPage>
  )
}

function DetailChoice(props: { on: boolean; onChange: (on: boolean) => void }) {
  return (
    <label class="row">
      <input
        type="checkbox"
        checked={props.on}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      {t.tools('withDetail')}
    </label>
  )
}
