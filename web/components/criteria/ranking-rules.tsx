import { For, Show } from 'solid-js'
import { defaultKeys, isAscending, type RankingKey } from '../../../scoring/model/ranking.ts'
import type { Rounding } from '../../../scoring/model/rounding.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { keyInWords } from '../../../scoring/words/condition.ts'
import { speaker } from '../../../scoring/words/say.ts'
import { t } from '../../i18n/criteria.ts'
import { locale } from '../../i18n/locale.ts'
import { formatNumber, formatPoints } from '../../i18n/numbers.ts'
import { Panel } from '../panel.tsx'

/** By what the members are ranked, key after key, and what happens when they are level. */
export function RankingRules(props: { rules: SeasonFile }) {
  const ranking = () => props.rules.ranking ?? {}
  return (
    <Panel title={t('ranking')}>
      <div class="body stack close">
        <ol class="plain-list">
          <For each={ranking().keys ?? defaultKeys}>
            {(key) => <li>{rankingKeyInWords(key, props.rules)}</li>}
          </For>
        </ol>
        <p class="small">
          <b>{t('scheme')}:</b> {t(`scheme.${ranking().scheme ?? 'competition'}`)}
        </p>
      </div>
    </Panel>
  )
}

/** How points are rounded, and what the total may come to. */
export function RoundingRules(props: { rules: SeasonFile }) {
  const sheet = () => props.rules.sheet
  return (
    <Panel title={t('rounding')}>
      <div class="body">
        <ul class="plain-list dots">
          <li>{t('roundTo', ...roundingInWords(sheet().round ?? defaultRounding))}</li>
          <Show when={sheet().round_total} fallback={<li>{t('sumsExact')}</li>}>
            {(rounding) => <li>{t('roundTotal', ...roundingInWords(rounding()))}</li>}
          </Show>
          <Show when={sheet().max}>{(max) => <li>{t('total', formatPoints(max()))}</li>}</Show>
          <Show when={sheet().min}>{(min) => <li>{t('totalFrom', formatPoints(min()))}</li>}</Show>
        </ul>
      </div>
    </Panel>
  )
}

/** What FORMAT.md has a sheet without a rounding of its own do. */
const defaultRounding: Rounding = { to: '0.01', mode: 'half-up' }

function roundingInWords({ to, mode }: Rounding): [string, string] {
  return [formatNumber(to), t(`mode.${mode ?? 'half-up'}`)]
}

function rankingKeyInWords(key: RankingKey, rules: SeasonFile): string {
  if (key.key === 'decision') return t('keyDecision')
  const name = keyInWords(key.key, rules, speaker(locale()))
  const words = t(isAscending(key) ? 'keyLow' : 'keyHigh', capital(name))
  return key.precision === undefined ? words : `${words} (${t('places', key.precision)})`
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}
