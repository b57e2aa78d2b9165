import { createSignal, type JSX, Show } from 'solid-js'
import type { NewDecision } from '../../../server/awards/schema.ts'
import { recordDecision } from '../../data/awards.ts'
import { createDraft } from '../../drafts/create-draft.ts'
import { t } from '../../i18n/awards.ts'
import { focusFirstError } from '../field.tsx'
import { createFieldErrors } from '../field-errors.ts'
import { Notice } from '../notice.tsx'
import { TextField } from '../text-field.tsx'

/** What is asked before a decision is recorded. */
export interface DecisionAsked {
  kind: NewDecision['kind']
  awardId: string
  title: string
  body: string
  /** The members it is about; to be chosen or put in order where `choose` or `rank` asks for it. */
  members: readonly string[]
  /** `choose`: how many of the members. */
  choose?: number
}

export interface DecisionFormProps {
  seasonId: string
  asked: DecisionAsked
  /** The members as chosen or ordered in the form; null while the choice is not complete. */
  members: () => readonly string[] | null
  /** What to say while it is not complete. */
  incomplete: string
  /** Why these members cannot be decided about; null when they can. */
  refused: string | null
  onClose: () => void
  onDone: () => void
  /** The fields of the choice or order, given what is wrong with it. */
  children?: (error: () => string | undefined) => JSX.Element
}

/** Reason and minutes of a decision, and its sending. The conference decides; this writes it down. */
export function DecisionForm(props: DecisionFormProps) {
  const { kind, awardId } = props.asked
  const draft = createDraft(`decision.${props.seasonId}.${kind}.${awardId}`, () => ({
    reason: '',
    reference: '',
  }))
  const errors = createFieldErrors(['reason', 'reference', 'members'])
  const [working, setWorking] = createSignal(false)
  const reasonNeeded = kind === 'denied' || kind === 'withheld'
  const referenceNeeded = kind === 'choose' || kind === 'rank'
  let form!: HTMLFormElement

  const check = (): boolean => {
    errors.clear()
    if (props.members() === null) errors.put('members', props.incomplete)
    if (reasonNeeded && !draft.value.reason.trim()) errors.put('reason', t('decide.reasonMissing'))
    if (referenceNeeded && !draft.value.reference.trim())
      errors.put('reference', t('decide.referenceMissing'))
    return !errors.any()
  }
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    const members = props.members()
    if (!check() || members === null) return focusFirstError(form)
    setWorking(true)
    draft.sending()
    try {
      const decision = { kind, awardId, members: [...members], ...draft.value }
      await recordDecision(props.seasonId, decision, draft.idempotencyKey())
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
      <p>{props.asked.body}</p>
      {props.children?.(() => errors.at('members'))}
      <TextField
        label={t(reasonNeeded ? 'decide.reason' : 'decide.reasonOptional')}
        rows={3}
        value={draft.value.reason}
        error={errors.at('reason')}
        onInput={(reason) => draft.set({ reason })}
      />
      <TextField
        label={t(referenceNeeded ? 'decide.reference' : 'decide.referenceOptional')}
        hint={t('decide.referenceHint')}
        value={draft.value.reference}
        error={errors.at('reference')}
        onInput={(reference) => draft.set({ reference })}
      />
      <Show when={props.refused ?? errors.rest()}>
        {(why) => (
          <Notice state={props.refused ? 'warn' : 'bad'} alert>
            {why()}
          </Notice>
        )}
      </Show>
      <div class="row">
        <button type="submit" class="button primary" disabled={working() || props.refused !== null}>
          {t(working() ? 'decide.saving' : 'decide.save')}
        </button>
        <button type="button" class="button" onClick={() => props.onClose()}>
          {t('decide.cancel')}
        </button>
      </div>
    </form>
  )
}
