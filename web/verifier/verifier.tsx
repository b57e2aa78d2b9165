import { createEffect, createSignal, Match, Switch } from 'solid-js'
import { type CapsuleCheck, checkCapsule } from '../../scoring/capsule/check.ts'
import { engineVersion } from '../../scoring/version.ts'
import { Brand } from '../components/app/brand.tsx'
import { LanguageChoice } from '../components/app/language-choice.tsx'
import { DropZone } from '../components/drop-zone.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { browserSha256 } from '../components/public/sha256.ts'
import { locale } from '../i18n/locale.ts'
import { t } from '../i18n/verifier.ts'
import { Report } from './report.tsx'
import '../components/public/public.css'

/** What came of the file that was dropped in. */
type Outcome = { name: string; check: CapsuleCheck | undefined }

/** The page that checks a downloaded publication by itself: opened from disk, it asks nobody anything. */
export function Verifier() {
  const [outcome, setOutcome] = createSignal<Outcome>()
  const [busy, setBusy] = createSignal(false)
  createEffect(() => {
    document.documentElement.lang = locale()
  })
  const take = async ([file]: File[]) => {
    if (!file || busy()) return
    setBusy(true)
    // A folder dropped in cannot be read: it is no publication either.
    const text = await file.text().catch(() => '')
    setOutcome({ name: file.name, check: await checkCapsule(text, browserSha256()) })
    setBusy(false)
  }
  const found = () => outcome()?.check
  return (
    <div class="public-page">
      <header class="row apart">
        <p class="brand">
          <Brand />
        </p>
        <LanguageChoice />
      </header>
      <main id="main" class="stack">
        <PageHead title={t('title')} sub={t('sub')} />
        <DropZone
          title={t('dropTitle')}
          hint={t('dropHint')}
          accept=".json,application/json"
          onFiles={take}
        />
        <Switch>
          <Match when={busy()}>
            <p role="status">{t('checking')}</p>
          </Match>
          <Match when={found()} keyed>
            {(check) => <Report check={check} />}
          </Match>
          <Match when={outcome()}>
            {(told) => (
              <Notice state="bad" alert>
                {t('unreadable', told().name)}
              </Notice>
            )}
          </Match>
        </Switch>
        <p class="soft small">{t('offline', engineVersion)}</p>
      </main>
    </div>
  )
}
