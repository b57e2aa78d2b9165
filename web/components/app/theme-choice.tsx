import { For } from 'solid-js'
import { t } from '../../i18n/app.ts'
import { chooseTheme, theme, themes } from '../../theme.ts'

export function ThemeChoice() {
  return (
    <fieldset class="choices segmented" aria-label={t('theme')}>
      <For each={themes}>
        {(choice) => (
          <button
            type="button"
            aria-pressed={theme() === choice}
            onClick={() => chooseTheme(choice)}
          >
            {t(`theme.${choice}`)}
          </button>
        )}
      </For>
    </fieldset>
  )
}
