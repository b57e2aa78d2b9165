import { useLocation } from '@solidjs/router'
import CircleAlert from 'lucide-solid/icons/circle-alert'
import CircleCheck from 'lucide-solid/icons/circle-check'
import CircleX from 'lucide-solid/icons/circle-x'
import CloudOff from 'lucide-solid/icons/cloud-off'
import Loader from 'lucide-solid/icons/loader'
import { Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { type SaveState, saveState } from '../../drafts/save-state.ts'
import { t } from '../../i18n/app.ts'
import { formatTime } from '../../i18n/days.ts'

const icons = {
  saved: CircleCheck,
  saving: Loader,
  unsaved: CircleAlert,
  offline: CloudOff,
  error: CircleX,
  invalid: CircleX,
}

/** Whether everything typed has reached the server, in the top bar of every page. */
export function SaveStateLine() {
  const kind = () => {
    const { kind } = saveState()
    return kind === 'idle' ? undefined : kind
  }
  return (
    <p class="save-state" role="status" data-state={saveState().kind}>
      <Show when={kind()}>
        {(shown) => (
          <>
            <Dynamic component={icons[shown()]} class="icon" />
            <Show when={saveState().place} fallback={<Words />}>
              {(place) => (
                <a href={`${useLocation().pathname}${useLocation().search}${place()}`}>
                  <Words />
                </a>
              )}
            </Show>
          </>
        )}
      </Show>
    </p>
  )
}

function Words() {
  return (
    <>
      <span class="long">{longText(saveState())}</span>
      <span class="short">{shortText(saveState())}</span>
    </>
  )
}

const shortTexts = {
  saved: 'saved.short',
  saving: 'saving.short',
  unsaved: 'unsaved.short',
  offline: 'offline.short',
  error: 'notSaved.short',
  invalid: 'wrongField.short',
} as const

const longTexts = {
  saving: 'saving',
  unsaved: 'unsaved',
  error: 'notSaved',
  invalid: 'wrongField',
} as const

/** That something is not saved tells more than that the line is down. */
function shortText({ kind, held }: SaveState): string {
  if (kind === 'idle') return ''
  return t(kind === 'offline' && held > 0 ? 'unsaved.short' : shortTexts[kind])
}

function longText({ kind, at, held }: SaveState): string {
  if (kind === 'saved') return t('saved', formatTime(at!))
  if (kind === 'offline') return t(held > 0 ? 'offlineUnsaved' : 'offline', formatTime(at!))
  if (kind === 'idle') return ''
  return t(longTexts[kind])
}
