import Vote from 'lucide-solid/icons/vote'
import { For, Show } from 'solid-js'
import type { Result } from '../../../scoring/model/result.ts'
import { t } from '../../i18n/awards.ts'
import { t as standingsText } from '../../i18n/standings.ts'

/** What the conference still has to decide, each with the way to it. */
export function OpenMatters(props: {
  result: Result
  awardOf: (id: string) => string
  nameOf: (id: string) => string
}) {
  const ties = () => props.result.questions.filter((one) => one.kind === 'tie')
  return (
    <Show when={ties().length > 0}>
      <div class="notice" data-state="warn">
        <Vote class="icon" aria-hidden="true" />
        <div>
          <b>{t('openOne', ties().length)}</b>
          <ul>
            <For each={ties()}>
              {(tie) => (
                <li>
                  {standingsText(
                    'questions.tie',
                    props.awardOf(tie.award),
                    tie.choose,
                    tie.among.map(props.nameOf).join(', '),
                  )}{' '}
                  <a href={`#award-${tie.award}`} target="_self">
                    {t('openDecide')}
                  </a>
                </li>
              )}
            </For>
          </ul>
        </div>
      </div>
    </Show>
  )
}
