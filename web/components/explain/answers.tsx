import '../../styles/components/quote.css'
import { For, Show } from 'solid-js'
import type { Explanation } from '../../../server/explanations/schema.ts'
import { t } from '../../i18n/appeals.ts'
import { formatInstant } from '../../i18n/days.ts'
import { EvidenceList } from '../activity/evidence-list.tsx'

/** What a member answered to a verified value, with the files that go with it. */
export function Answers(props: { seasonId: string; answers: readonly Explanation[] }) {
  return (
    <Show when={props.answers.length > 0}>
      <section class="stack close">
        <h3 class="small">{t('answers')}</h3>
        <For each={props.answers}>
          {(answer) => (
            <div class="quote">
              <p>
                <Show when={answer.agrees}>
                  <b>{t('answerAgreed')}.</b>{' '}
                </Show>
                {answer.statement}
              </p>
              <Show when={answer.evidence.length > 0}>
                <EvidenceList seasonId={props.seasonId} evidence={answer.evidence} />
              </Show>
              <p class="soft small">
                {t('answerAt', answer.by, formatInstant(answer.at), answer.round)}
              </p>
            </div>
          )}
        </For>
      </section>
    </Show>
  )
}
