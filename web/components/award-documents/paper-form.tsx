import { createSignal, Show } from 'solid-js'
import { recordAwardDocument } from '../../data/award-documents.ts'
import { t } from '../../i18n/award-documents.ts'
import { typedDay } from '../../i18n/days.ts'
import { useSeason } from '../../layout-season.tsx'
import { focusFirstError } from '../field.tsx'
import { Notice } from '../notice.tsx'
import { SelectField } from '../select-field.tsx'
import { TextField } from '../text-field.tsx'
import { PaperSubject } from './paper-subject.tsx'
import { createPaperWork, type PaperChoice, type PaperWork } from './paper-work.ts'

/** Writes down a paper that was issued. */
export function PaperForm(props: {
  choices: readonly PaperChoice[]
  awardOf: (id: string) => string
  nameOf: (id: string) => string
  onClose: () => void
  onDone: () => void
}) {
  const { season } = useSeason()
  const work = createPaperWork(() => props.choices)
  const { draft, errors } = work
  const [working, setWorking] = createSignal(false)
  let form!: HTMLFormElement
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    if (working()) return
    const paper = work.read()
    if (paper === null) return focusFirstError(form)
    setWorking(true)
    draft.sending()
    try {
      await recordAwardDocument(season().id, paper, draft.idempotencyKey())
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
      <PaperSubject {...props} work={work} />
      <PaperFields work={work} />
      <p class="soft small">{t('permanent')}</p>
      <Show when={errors.rest()}>
        {(why) => (
          <Notice state="bad" alert>
            {why()}
          </Notice>
        )}
      </Show>
      <div class="row">
        <button type="submit" class="button primary" aria-disabled={working()}>
          {t(working() ? 'saving' : 'save')}
        </button>
        <button type="button" class="button" onClick={() => props.onClose()}>
          {t('cancel')}
        </button>
      </div>
    </form>
  )
}

/** Number, day, issuer; of what is not granted or taken back why, and what becomes of the seat. */
function PaperFields(props: { work: PaperWork }) {
  const { draft, errors, choice, issuer, needsReason, readDay } = props.work
  const tidy = () => {
    const read = readDay()
    if (read.ok) draft.set({ day: typedDay(read.day) })
  }
  return (
    <>
      <TextField
        label={t('number')}
        hint={t('numberHint')}
        value={draft.value.number}
        error={errors.at('number')}
        onInput={(number) => draft.set({ number })}
      />
      <TextField
        label={t('day')}
        hint={t('dayHint')}
        inputmode="numeric"
        value={draft.value.day}
        error={errors.at('issuedOn')}
        onInput={(day) => draft.set({ day })}
        onLeave={tidy}
      />
      <TextField
        label={t('issuer')}
        value={issuer()}
        error={errors.at('issuer')}
        onInput={(text) => draft.set({ issuer: text })}
      />
      <Show when={needsReason()}>
        <TextField
          label={t('reason')}
          rows={3}
          value={draft.value.reason}
          error={errors.at('reason')}
          onInput={(reason) => draft.set({ reason })}
        />
      </Show>
      <Show when={choice().stage === 'revoked'}>
        <SelectField
          label={t('vacancy')}
          value={draft.value.vacant ? 'vacant' : 'free'}
          options={(['vacant', 'free'] as const).map((value) => ({
            value,
            label: t(`vacancy.${value}`),
          }))}
          onChange={(value) => draft.set({ vacant: value === 'vacant' })}
        />
      </Show>
    </>
  )
}
