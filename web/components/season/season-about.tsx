import Download from 'lucide-solid/icons/download'
import { For } from 'solid-js'
import { formatDay } from '../../i18n/days.ts'
import { t } from '../../i18n/season.ts'
import { useSeason } from '../../layout-season.tsx'
import '../../styles/components/fact-list.css'
import { Panel } from '../panel.tsx'

/** What the season is made of, and its file. */
export function SeasonAbout() {
  const { season, member } = useSeason()
  const nameOf = (id: string | null) => (id && member(id)?.shortName) || t('none')
  const rows = () => [
    { label: t('cluster'), text: season().clusterName },
    {
      label: t('days'),
      text: t('dayRange', formatDay(season().startsOn), formatDay(season().endsOn)),
    },
    { label: t('lead'), text: nameOf(season().leadId) },
    { label: t('deputy'), text: nameOf(season().deputyId) },
    { label: t('sheetVersion'), text: t('version', season().sheetVersion) },
  ]
  return (
    <Panel title={t('about')}>
      <dl class="fact-list narrow body">
        <For each={rows()}>
          {(row) => (
            <div>
              <dt>{row.label}</dt>
              <dd>{row.text}</dd>
            </div>
          )}
        </For>
        <div>
          <dt>{t('file')}</dt>
          <dd>
            <a
              class="inline-button"
              href={`/api/v1/seasons/${season().id}/export`}
              target="_self"
              download={`${season().id}.json`}
            >
              <Download class="icon" />
              {t('download')}
            </a>
            <p class="soft small">{t('fileHint')}</p>
          </dd>
        </div>
      </dl>
    </Panel>
  )
}
