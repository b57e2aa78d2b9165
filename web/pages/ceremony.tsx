import { createAsync, useNavigate, useSearchParams } from '@solidjs/router'
import { onCleanup, onMount, Show } from 'solid-js'
import { CeremonyBoard } from '../components/ceremony/board.tsx'
import { callingOrder, stepOf } from '../components/ceremony/order.ts'
import { Reveal } from '../components/ceremony/reveal.tsx'
import { createKeptMemo } from '../components/kept-memo.ts'
import { notSubmitted } from '../components/standings/not-submitted.ts'
import { getStandings } from '../data/standings.ts'
import { t as app } from '../i18n/app.ts'
import { t } from '../i18n/ceremony.ts'
import { locale } from '../i18n/locale.ts'
import { useSeason } from '../layout-season.tsx'
import '../styles/components/ceremony.css'
import { chooseTheme, theme } from '../theme.ts'

/**
 * The result on a projector: one member at a time from the last place to the first, by keys or a remote. How
 * far it came stands in the address, so that a page that is loaded again goes on there.
 */
export default function CeremonyPage() {
  const { season, can, href } = useSeason()
  const navigate = useNavigate()
  const [search, setSearch] = useSearchParams<{ shown: string }>()
  const result = createAsync(async () =>
    can('standings.read')
      ? getStandings(season().id, { stage: 'verified', fallback: false, language: locale() })
      : null,
  )
  const order = createKeptMemo(() => {
    const found = result()
    return found ? callingOrder(found, notSubmitted(season())) : []
  })
  const shown = () => Math.min(order().length, Math.max(0, Number(search.shown) || 0))
  const move = (by: number) => {
    const next = Math.min(order().length, Math.max(0, shown() + by))
    setSearch({ shown: next || undefined }, { replace: true, scroll: false })
  }
  const leave = () => navigate(href('/conference'))
  const press = (event: KeyboardEvent) => {
    const isButton = event.target instanceof HTMLButtonElement
    if (event.altKey || event.ctrlKey || event.metaKey) return
    // The browser takes the first Esc to leave its full screen.
    if (event.key === 'Escape' && document.fullscreenElement === null) return leave()
    const by = isButton && [' ', 'Enter'].includes(event.key) ? 0 : stepOf(event.key)
    if (by === 0) return
    event.preventDefault()
    move(by)
  }
  onMount(() => {
    // A dark ground whatever the reader's choice: a projector lights the room. It is put back after.
    const { dataset } = document.documentElement
    dataset.theme = 'dark'
    document.addEventListener('keydown', press)
    onCleanup(() => {
      document.removeEventListener('keydown', press)
      chooseTheme(theme())
      if (document.fullscreenElement) void document.exitFullscreen()
    })
  })
  return (
    <div class="ceremony">
      <header>
        <h1>{t('title', season().year)}</h1>
        <p class="soft">
          {season().clusterName}
          <Show when={season().phase !== 'published'}> · {t('provisional')}</Show>
          <Show when={season().model}> {app('modelSheet')}</Show>
        </p>
      </header>
      <main class="stage" id="main">
        <section class="reveal" aria-live="polite">
          <Show
            when={order()[shown() - 1]}
            keyed
            fallback={<p>{order().length > 0 ? t('ready', order().length) : t('none')}</p>}
          >
            {(called) => <Reveal called={called} />}
          </Show>
        </section>
        <section aria-label={t('board')}>
          <CeremonyBoard order={order()} shown={shown()} />
        </section>
      </main>
      <footer>
        <p>
          {t('progress', shown(), order().length)} {t('keys')}
        </p>
        <div class="row">
          <button class="button" type="button" onClick={leave}>
            {t('leave')}
          </button>
          <button
            class="button"
            type="button"
            onClick={() => void document.documentElement.requestFullscreen()}
          >
            {t('full')}
          </button>
          <button class="button" type="button" disabled={shown() === 0} onClick={() => move(-1)}>
            {t('back')}
          </button>
          <Show when={order()[shown()]}>
            {(next) => (
              <button class="button primary" type="button" onClick={() => move(1)}>
                {t('next', t('place', next().rank))}
              </button>
            )}
          </Show>
        </div>
      </footer>
    </div>
  )
}
