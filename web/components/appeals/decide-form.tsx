import { createAsync } from '@solidjs/router'
import { createSignal, For, Show } from 'solid-js'
import type { FactFields } from '../../../scoring/model/claim.ts'
import type { Leaf } from '../../../scoring/model/node.ts'
import { type Appeal, type AppealOutcome, appealOutcomes } from '../../../server/appeals/schema.ts'
import type { StageValue } from '../../../server/claims/schema.ts'
import { decideAppeal } from '../../data/appeals.ts'
import { getClaim } from '../../data/review.ts'
import { createDraft } from '../../drafts/create-draft.ts'
import { t } from '../../i18n/appeals.ts'
import { focusFirstError } from '../field.tsx'
import { createFieldErrors } from '../field-errors.ts'
import { Notice } from '../notice.tsx'
import { FactEntry } from '../review/fact-entry.tsx'
import { factIn, formOf, unreadable } from '../review/verify-form.ts'
import { TextField } from '../text-field.tsx'

interface DecideProps {
  seasonId: string
  appeal: Appeal
  leaf: Leaf
  onClose: () => void
  onDone: () => void
}

/** The conclusion on an appeal, its reasons, and the new figures where it is upheld. */
export function DecideForm(props: DecideProps) {
  const { member, criterion, id } = props.appeal
  const claim = createAsync(() => getClaim(props.seasonId, member, criterion))
  const draft = createDraft(`appeal.decision.${props.seasonId}.${id}`, () => ({
    ...{ outcome: '' as AppealOutcome | '', answer: '', fact: {} as FactFields },
  }))
  const errors = createFieldErrors(['outcome', 'answer', 'fact', ...factPaths])
  const [working, setWorking] = createSignal(false)
  let form!: HTMLFormElement
  const gives = () => draft.value.outcome === 'upheld' || draft.value.outcome === 'partly'
  /** The figures to start from: those of the member when it is upheld, else those in force. */
  const choose = (outcome: AppealOutcome) => {
    const stage = outcome === 'upheld' ? 'self' : 'verified'
    draft.set({ outcome, fact: inForce(claim()?.values ?? [], stage)?.fact ?? {} })
  }
  const fact = () => factIn(props.leaf, formOf(props.leaf, draft.value.fact, ''))
  const check = () => {
    errors.clear()
    if (draft.value.outcome === '') errors.put('outcome', t('outcomeMissing'))
    if (draft.value.answer.trim() === '') errors.put('answer', t('answerMissing'))
    if (gives())
      for (const [field, code] of Object.entries(unreadable(fact())))
        errors.code(`fact.${field}`, code)
    return !errors.any()
  }
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    const { outcome, answer } = draft.value
    if (!check() || outcome === '') return focusFirstError(form)
    setWorking(true)
    draft.sending()
    try {
      const decision = { outcome, answer, fact: gives() ? fact() : null }
      await decideAppeal(props.seasonId, id, decision, draft.idempotencyKey())
      draft.acknowledged()
      props.onDone()
    } catch (refusal) {
      draft.failed('error')
      errors.take(refusal)
    } finally {
      setWorking(false)
    }
  }
  return (
    <form class="stack close" novalidate ref={form} onSubmit={send}>
      <fieldset>
        <legend>{t('decideOutcome')}</legend>
        <For each={appealOutcomes}>
          {(outcome) => (
            <label class="choice">
              <input
                type="radio"
                name={`outcome-${id}`}
                checked={draft.value.outcome === outcome}
                onChange={() => choose(outcome)}
              />
              <span>{t(`outcome.${outcome}`)}</span>
            </label>
          )}
        </For>
      </fieldset>
      <Show when={gives()}>
        <h4>{t('decideFact')}</h4>
        <FactEntry
          leaf={props.leaf}
          fact={draft.value.fact}
          errors={Object.fromEntries(factPaths.map((path) => [path.slice(5), errors.at(path)]))}
          onChange={(change) => draft.set({ fact: { ...draft.value.fact, ...change } })}
        />
      </Show>
      <TextField
        label={t('decideAnswer')}
        hint={t('decideAnswerHint')}
        rows={3}
        value={draft.value.answer}
        error={errors.at('answer')}
        onInput={(answer) => draft.set({ answer })}
      />
      <Show when={errors.at('outcome') ?? errors.at('fact') ?? errors.rest()}>
        {(why) => (
          <Notice state="bad" alert>
            {why()}
          </Notice>
        )}
      </Show>
      <div class="row">
        <button type="submit" class="button primary" aria-disabled={working()}>
          {working() ? t('sending') : t('decideSend')}
        </button>
        <button type="button" class="button" onClick={() => props.onClose()}>
          {t('cancel')}
        </button>
      </div>
    </form>
  )
}

const factPaths = ['quantity', 'actual', 'plan', 'previous', 'scores', 'points'].map(
  (name) => `fact.${name}`,
)

function inForce(
  values: readonly StageValue[],
  stage: StageValue['stage'],
): StageValue | undefined {
  const rounds = values.filter((value) => value.stage === stage)
  return rounds.toSorted((a, b) => b.round - a.round)[0]
}
