import { For, Show } from 'solid-js'
import { t } from '../../i18n/app.ts'
import { chooseLocale, locale, locales } from '../../i18n/locale.ts'

/** Each language by its own name. */
const names = { vi: 'Tiếng Việt', en: 'English' }

/** What is written in the sheet has one language, that of the cluster: said where another is chosen. */
export function LanguageChoice() {
  return (
    <>
      <fieldset class="choices segmented" aria-label={t('language')}>
        <For each={locales}>
          {(choice) => (
            <button
              type="button"
              lang={choice}
              aria-pressed={locale() === choice}
              onClick={() => chooseLocale(choice)}
            >
              {names[choice]}
            </button>
          )}
        </For>
      </fieldset>
      <Show when={t('asWritten')}>{(note) => <p class="who soft small">{note()}</p>}</Show>
    </>
  )
}
