import { t as activity } from '../../i18n/activity.ts'
import { t } from '../../i18n/import.ts'
import {
  fieldChoices,
  moneyKindChoices,
  moneyUnitChoices,
  roleChoices,
} from '../activity/choices.ts'
import { faultText } from '../activity/fault-text.ts'
import type { ActivityForm } from '../activity/form-value.ts'
import type { SeasonDays } from '../activity/read-form.ts'
import { Field } from '../field.tsx'
import { SelectField } from '../select-field.tsx'
import { TextField } from '../text-field.tsx'
import type { ImportWork } from './create-import.ts'
import { type Entry, readEntry } from './entry.ts'

interface FormProps {
  entry: Entry
  work: ImportWork
  season: SeasonDays
}

/** The fields of one proposal, and what can be done with it. */
export function ProposalForm(props: FormProps) {
  const form = () => props.entry.form
  const set = (changes: Partial<ActivityForm>) => props.work.edit(props.entry.id, changes)
  const error = (place: string) => {
    const read = readEntry(props.entry, props.season)
    const fault = read.ok ? undefined : read.faults.find(({ path }) => path.startsWith(place))
    return fault && faultText(fault, form(), props.season)
  }
  return (
    <>
      <TextField
        label={activity('what')}
        rows={3}
        value={form().title}
        error={error('title')}
        onInput={(title) => set({ title })}
      />
      <div class="import-fields">
        <TextField
          label={activity('day')}
          value={form().startsOn}
          hint={props.entry.outside && t('outside', props.entry.outside, props.season.year)}
          error={error('startsOn')}
          onInput={(startsOn) => set({ startsOn })}
        />
        <TextField
          label={activity('until')}
          value={form().endsOn}
          error={error('endsOn')}
          onInput={(endsOn) => set({ endsOn })}
        />
        <SelectField
          label={activity('field')}
          value={form().field}
          options={fieldChoices()}
          onChange={(field) => set({ field })}
        />
        <SelectField
          label={activity('role')}
          value={form().role}
          options={roleChoices()}
          onChange={(role) => set({ role })}
        />
        <TextField
          label={activity('partners')}
          value={form().partners}
          error={error('partners')}
          onInput={(partners) => set({ partners })}
        />
        <TextField
          label={activity('countries')}
          value={form().countries}
          error={error('countries')}
          onInput={(countries) => set({ countries })}
        />
        <TextField
          label={activity('people')}
          number
          value={form().people}
          error={error('people')}
          onInput={(people) => set({ people })}
        />
        <TextField
          label={activity('money')}
          number
          value={form().moneyAmount}
          error={error('money')}
          onInput={(moneyAmount) => set({ moneyAmount })}
        />
        <SelectField
          label={activity('moneyUnit')}
          value={form().moneyUnit}
          options={moneyUnitChoices(form().moneyUnit)}
          onChange={(moneyUnit) => set({ moneyUnit })}
        />
        <SelectField
          label={activity('moneyKind')}
          none={activity('choose')}
          value={form().moneyKind}
          options={moneyKindChoices()}
          onChange={(moneyKind) => set({ moneyKind })}
        />
        <TextField
          label={activity('documents')}
          value={form().documents}
          error={error('documents')}
          onInput={(documents) => set({ documents })}
        />
        <TextField
          label={activity('result')}
          value={form().result}
          error={error('result')}
          onInput={(result) => set({ result })}
        />
      </div>
      <ProposalActs {...props} />
    </>
  )
}

function ProposalActs(props: FormProps) {
  let passage!: HTMLTextAreaElement
  const { work } = props
  const id = () => props.entry.id
  const toggle = (state: 'accepted' | 'dropped') =>
    props.entry.state === state ? work.setState(id(), 'open') : work.settle(id(), state)
  return (
    <>
      <Field label={t('fragment')} hint={t('fragmentHint')}>
        {(control) => (
          <textarea
            {...control}
            class="input"
            rows={3}
            readonly
            ref={passage}
            value={work.draft.value.text.slice(props.entry.start, props.entry.end)}
          />
        )}
      </Field>
      <div class="row">
        <button class="button primary" type="button" onClick={() => toggle('accepted')}>
          {props.entry.state === 'accepted' ? t('unaccept') : t('accept')}
        </button>
        <button class="button" type="button" onClick={() => toggle('dropped')}>
          {props.entry.state === 'dropped' ? t('restore') : t('drop')}
        </button>
        <button
          class="button"
          type="button"
          onClick={() => work.split(id(), props.entry.start + passage.selectionStart)}
        >
          {t('split')}
        </button>
        <button class="button" type="button" onClick={() => work.join(id())}>
          {t('join')}
        </button>
      </div>
    </>
  )
}
