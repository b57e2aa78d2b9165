import '../../styles/components/facts.css'
import '../../styles/components/quote.css'
import { createSignal, Show } from 'solid-js'
import type { Leaf } from '../../../scoring/model/node.ts'
import { t } from '../../i18n/appeals.ts'
import { factInWords } from '../ledger/fact-words.ts'
import { Answers } from './answers.tsx'
import type { ChangedCell } from './changed-cells.ts'
import { ExplainForm } from './explain-form.tsx'

/** One changed cell: both values, the verifier's reason, the answers, and the way to answer. */
export function ChangedRow(props: {
  seasonId: string
  memberId: string
  cell: ChangedCell
  leaf: Leaf
  mayAnswer: boolean
  onDone: () => void
}) {
  const [open, setOpen] = createSignal(false)
  return (
    <li class="stack close">
      <h3>
        {props.cell.criterion} {props.leaf.title}
      </h3>
      <dl class="facts">
        <div>
          <dt>{t('self')}</dt>
          <dd>{factInWords(props.leaf, props.cell.self?.fact ?? null)}</dd>
        </div>
        <div>
          <dt>{t('verified')}</dt>
          <dd>{factInWords(props.leaf, props.cell.verified.fact)}</dd>
        </div>
      </dl>
      <Show when={props.cell.verified.reason}>
        <div class="quote">
          <p class="soft small">{t('reasonOf', props.cell.verified.by)}</p>
          <p>{props.cell.verified.reason}</p>
        </div>
      </Show>
      <Answers seasonId={props.seasonId} answers={props.cell.answers} />
      <Show when={props.mayAnswer}>
        <Show
          when={open()}
          fallback={
            <p>
              <button
                type="button"
                class="button"
                classList={{ primary: !props.cell.answered }}
                onClick={() => setOpen(true)}
              >
                {t(props.cell.answered ? 'answerAgain' : 'answer')}
              </button>
            </p>
          }
        >
          <ExplainForm
            {...props}
            onClose={() => setOpen(false)}
            onDone={() => {
              setOpen(false)
              props.onDone()
            }}
          />
        </Show>
      </Show>
    </li>
  )
}
