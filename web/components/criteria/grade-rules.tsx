import { For, Show } from 'solid-js'
import type { Sanction } from '../../../scoring/model/grade.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { conditionInWords } from '../../../scoring/words/condition.ts'
import { t } from '../../i18n/criteria.ts'
import { locale } from '../../i18n/locale.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { Panel } from '../panel.tsx'
import { quotaInWords } from './quota-words.ts'

/** The grades with what they ask, and what lowers them. */
export function GradeRules(props: { rules: SeasonFile }) {
  return (
    <Panel title={t('grades')}>
      <div class="body stack close">
        <Show when={props.rules.grades?.length} fallback={<p class="soft">{t('none')}</p>}>
          <ul class="plain-list dots">
            <For each={props.rules.grades}>
              {(grade) => (
                <li>
                  <b>{grade.title}</b>: {t('from', formatPoints(grade.from))}
                  <Show when={grade.requires}>
                    {(condition) => <>; {conditionInWords(condition(), props.rules, locale())}</>}
                  </Show>
                  <Show when={grade.quota}>
                    {(quota) => <>; {t('gradeQuota', quotaInWords(quota(), props.rules))}</>}
                  </Show>
                </li>
              )}
            </For>
          </ul>
        </Show>
        <Show when={props.rules.sanctions?.length}>
          <h3>{t('sanctions')}</h3>
          <ol class="plain-list">
            <For each={props.rules.sanctions}>
              {(sanction) => <li>{sanctionInWords(sanction, props.rules)}</li>}
            </For>
          </ol>
        </Show>
      </div>
    </Panel>
  )
}

function sanctionInWords(sanction: Sanction, rules: SeasonFile): string {
  const condition = conditionInWords(sanction.when, rules, locale())
  const titleOf = (id: string) => rules.grades?.find((grade) => grade.id === id)?.title ?? id
  if (sanction.at_most !== undefined)
    return t('sanction.at_most', condition, titleOf(sanction.at_most))
  if (sanction.down !== undefined) return t('sanction.down', condition, sanction.down)
  return sanction.exactly
    ? t('sanction.exactly', condition, titleOf(sanction.exactly))
    : t('sanction.none', condition)
}
