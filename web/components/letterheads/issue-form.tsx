import { createSignal, Show } from 'solid-js'
import type { PaperIssue } from '../../../server/papers/heads/schema.ts'
import { setIssue } from '../../data/letterheads.ts'
import { typedDay } from '../../i18n/days.ts'
import { t } from '../../i18n/letterheads.ts'
import { parseDay } from '../../i18n/parse-day.ts'
import { useSeason } from '../../layout-season.tsx'
import { createFieldErrors } from '../field-errors.ts'
import { Status } from '../status.tsx'
import { TextField } from '../text-field.tsx'
import { FieldForm } from './field-form.tsx'

/** Enters what the office issued a paper with: once, for every copy that is made of it from then on. */
export function IssueForm(props: {
  issue: PaperIssue
  issuer: string | null
  name: string
  /** Which other paper has the number of a paper, in words. */
  same: (issue: PaperIssue) => string | undefined
  onDone: () => void
}) {
  const { season } = useSeason()
  const { paper, sign, version, usual, ...set } = props.issue
  const typed = (day: string | null) => (day ? typedDay(day) : '')
  const [number, setNumber] = createSignal(set.number)
  const [day, setDay] = createSignal(typed(set.issuedOn))
  const [recipients, setRecipients] = createSignal(set.recipients.join('\n'))
  const errors = createFieldErrors(['number', 'issuedOn', 'recipients'])
  const readDay = () => (day().trim() === '' ? null : parseDay(day(), season().year))
  const taken = () => {
    const read = readDay()
    return props.same({ ...props.issue, number: number(), issuedOn: read?.ok ? read.day : null })
  }
  const tidy = () => {
    const read = readDay()
    if (read?.ok) setDay(typedDay(read.day))
  }
  const save = async () => {
    const read = readDay()
    if (read && !read.ok) {
      errors.code('issuedOn', read.code)
      return
    }
    const input = {
      number: number(),
      issuedOn: read?.day ?? null,
      recipients: recipients()
        .split('\n')
        .filter((line) => line.trim() !== ''),
    }
    await setIssue({ seasonId: season().id, memberId: props.issuer, paper }, version, input)
    props.onDone()
  }
  return (
    <FieldForm label={t('save')} errors={errors} act={save} onCancel={props.onDone}>
      <b>{props.name}</b>
      <Show when={sign !== null}>
        <div class="fields">
          <TextField
            label={t('field.number')}
            hint={
              <Show when={taken()} fallback={t('hint.number')}>
                {(said) => <Status state="warn">{said()}</Status>}
              </Show>
            }
            placeholder={usual.number}
            value={number()}
            onInput={setNumber}
            error={errors.at('number')}
          />
          <TextField
            label={t('field.issuedOn')}
            hint={t('hint.issuedOn')}
            inputmode="numeric"
            placeholder={typed(usual.issuedOn)}
            value={day()}
            onInput={setDay}
            onLeave={tidy}
            error={errors.at('issuedOn')}
          />
        </div>
      </Show>
      <TextField
        label={t('field.recipients')}
        hint={t('hint.recipients')}
        rows={5}
        placeholder={usual.recipients.join('\n')}
        value={recipients()}
        onInput={setRecipients}
        error={errors.at('recipients')}
      />
    </FieldForm>
  )
}
