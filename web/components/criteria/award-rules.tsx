import { For, Show } from 'solid-js'
import type { Award } from '../../../scoring/model/award.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { conditionInWords } from '../../../scoring/words/condition.ts'
import { t } from '../../i18n/criteria.ts'
import { locale } from '../../i18n/locale.ts'
import { Panel } from '../panel.tsx'
import { quotaInWords } from './quota-words.ts'

/** The awards in their order of precedence, with quota, condition and what happens at the line. */
export function AwardRules(props: { rules: SeasonFile }) {
  const between = () => props.rules.award_policy?.between ?? 'extra'
  return (
    <Panel title={t('awards')}>
      <div class="body stack close">
        <Show when={props.rules.awards?.length} fallback={<p class="soft">{t('none')}</p>}>
          <ol class="plain-list">
            <For each={props.rules.awards}>
              {(award) => (
                <li>
                  <b>{award.title}</b>
                  <For each={awardInWords(award, props.rules)}>
                    {(line) => (
                      <>
                        <br />
                        {line}
                      </>
                    )}
                  </For>
                </li>
              )}
            </For>
          </ol>
          <p class="small soft">{t(`between.${between()}`)}</p>
        </Show>
      </div>
    </Panel>
  )
}

function awardInWords(award: Award, rules: SeasonFile): string[] {
  const titleOf = (id: string) => rules.awards?.find((other) => other.id === id)?.title ?? id
  const higher = award.counts_higher?.map((id) => `“${titleOf(id)}”`).join(', ')
  return [
    `${t('quota')}: ${quotaInWords(award.quota, rules, award.from)}.`,
    ...(award.legal_ceiling ? [t('ceiling')] : []),
    ...(award.requires
      ? [`${t('awardRequires')}: ${conditionInWords(award.requires, rules, locale())}.`]
      : []),
    ...(award.from ? [t('awardFrom', titleOf(award.from))] : []),
    ...(award.with_higher ? [t('withHigher')] : []),
    ...(higher ? [t('countsHigher', higher)] : []),
    `${t('tie')}: ${t(`tie.${award.tie ?? 'decide'}`)}`,
  ]
}
