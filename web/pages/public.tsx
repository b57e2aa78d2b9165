import { createAsync, useParams, useSearchParams } from '@solidjs/router'
import Download from 'lucide-solid/icons/download'
import { Show } from 'solid-js'
import { Brand } from '../components/app/brand.tsx'
import { LanguageChoice } from '../components/app/language-choice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { CapsuleBoard } from '../components/public/capsule-board.tsx'
import { SelectField } from '../components/select-field.tsx'
import { bundlePath, capsulePath, getPublicSeason, verifierPath } from '../data/publishing.ts'
import { formatInstant } from '../i18n/days.ts'
import { t } from '../i18n/public.ts'
import '../components/public/public.css'

/** A published season for anybody: the reader's own browser recomputes it. */
export default function PublicPage() {
  const params = useParams<{ season: string }>()
  const [search, setSearch] = useSearchParams<{ version: string }>()
  const season = createAsync(() => getPublicSeason(params.season))
  const shown = () =>
    season()?.versions.find(({ number }) => String(number) === search.version) ??
    season()?.versions[0]
  return (
    <div class="public-page">
      <header class="row apart">
        <p class="brand">
          <Brand />
        </p>
        <LanguageChoice />
      </header>
      <main id="main" class="stack">
        <Show when={season()}>
          {(told) => (
            <>
              <PageHead title={told().title} sub={`${t('title')} · ${told().clusterName}`} />
              <Show when={shown()}>
                {(version) => (
                  <>
                    <Show when={told().versions.length > 1}>
                      <SelectField
                        label={t('version')}
                        value={String(version().number)}
                        options={told().versions.map(({ number }) => ({
                          value: String(number),
                          label: t('versionNumber', number),
                        }))}
                        onChange={(number) => setSearch({ version: number }, { scroll: false })}
                      />
                    </Show>
                    <p>
                      {t('versionNumber', version().number)}.{' '}
                      {t('publishedAt', formatInstant(version().publishedAt))}.
                      <Show when={version().reason}>
                        {' '}
                        {t('reason')}: {version().reason}
                      </Show>
                    </p>
                    <CapsuleBoard seasonId={told().id} version={version().number} />
                    <p class="soft small digest-line">
                      {t('seal')}: {version().seal}
                    </p>
                    <p class="row">
                      <a class="button" href={bundlePath(told().id, version().number)} download="">
                        <Download class="icon" />
                        {t('downloadBundle')}
                      </a>
                      <a
                        class="inline-button"
                        href={capsulePath(told().id, version().number)}
                        target="_self"
                        download={`${told().id}-v${version().number}.json`}
                      >
                        <Download class="icon" />
                        {t('download')}
                      </a>
                      <a class="inline-button" href={verifierPath} download="">
                        <Download class="icon" />
                        {t('downloadVerifier')}
                      </a>
                    </p>
                    <p class="soft small">{t('downloadHint')}</p>
                  </>
                )}
              </Show>
            </>
          )}
        </Show>
      </main>
    </div>
  )
}
