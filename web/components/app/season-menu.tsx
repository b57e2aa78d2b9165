import { useLocation, useNavigate } from '@solidjs/router'
import ChevronDown from 'lucide-solid/icons/chevron-down'
import { createSignal, For, Show } from 'solid-js'
import type { SeasonRow } from '../../../server/seasons/schema.ts'
import { t } from '../../i18n/app.ts'
import { useSession, withSeason } from '../../layout-signed.tsx'
import { Dialog } from '../dialog.tsx'
import { ActingChoice } from '../organisations/acting-choice.tsx'

/** Which cluster and year is on screen; changing it keeps the page. */
export function SeasonMenu() {
  const { row, seasons, detail } = useSession()
  const location = useLocation()
  const navigate = useNavigate()
  const [open, setOpen] = createSignal(false)
  const choose = (season: SeasonRow) => {
    setOpen(false)
    // A page about one activity or member has no counterpart in another season.
    const [, page = ''] = location.pathname.split('/')
    navigate(withSeason(`/${page}`, season.id))
  }
  /** Only for somebody of several organisations: which one this tab acts for. */
  const actsFor = () => {
    const season = detail()
    if (!season || season.ownMembers.length < 2) return undefined
    return season.members.find(({ id }) => id === season.memberId)?.shortName
  }
  return (
    <Show when={row()}>
      {(current) => (
        <>
          <button class="season" type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
            <span class="names">
              {shortTitle(current())}
              <Show when={actsFor()}>
                {(name) => (
                  <span class="acting">
                    <span class="visually-hidden">, {t('actsFor')} </span>
                    {name()}
                  </span>
                )}
              </Show>
            </span>
            <ChevronDown class="icon" />
            <span class="visually-hidden">, {t('changeSeason')}</span>
          </button>
          <Dialog
            open={open()}
            onClose={() => setOpen(false)}
            class="menu start"
            title={t('seasons')}
          >
            <For each={seasons()}>
              {(season) => (
                <button
                  class="entry"
                  type="button"
                  aria-current={season.id === current().id ? 'true' : undefined}
                  onClick={() => choose(season)}
                >
                  <span>
                    {season.title}
                    <br />
                    <span class="soft small">{t(`phase.${season.phase}`)}</span>
                  </span>
                </button>
              )}
            </For>
            <ActingChoice onChosen={() => setOpen(false)} />
          </Dialog>
        </>
      )}
    </Show>
  )
}

/** "Cụm 3 · 2023": what fits beside the mark on a phone. */
function shortTitle({ clusterName, year }: SeasonRow): string {
  const short = /^(Cụm|Khối)[^,(]{0,14}/.exec(clusterName)?.[0].trim()
  return `${short ?? clusterName.slice(0, 16)} · ${year}`
}
