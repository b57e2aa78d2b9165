import { Show } from 'solid-js'
import type { RolloverPlan } from '../../../server/rollover/schema.ts'
import { t } from '../../i18n/rollover.ts'
import { SelectField } from '../select-field.tsx'
import { TextField } from '../text-field.tsx'
import type { HeadName, Rollover } from './create-rollover.ts'

/** Who leads next, or stands in: a member, one of its people, and the decision that recognises it. */
export function HeadFields(props: { name: HeadName; plan: RolloverPlan; rollover: Rollover }) {
  const head = () => props.rollover.form[props.name]
  const errorAt = (field: string) => props.rollover.errors.at(`${props.name}.${field}`)
  const before = () => {
    const id = props.name === 'lead' ? props.plan.leadId : props.plan.deputyId
    return props.plan.members.find((member) => member.id === id)?.shortName
  }
  const people = () => props.plan.members.find(({ id }) => id === head().memberId)?.people ?? []
  return (
    <fieldset>
      <legend>
        <b>{t(props.name)}</b>
      </legend>
      <div class="stack close">
        <SelectField
          label={t('member')}
          none={props.name === 'lead' ? t('choose') : t('nobody')}
          hint={before() && t('was', before()!)}
          value={head().memberId}
          options={props.plan.members
            .filter(({ people }) => people.length > 0)
            .map(({ id, shortName }) => ({ value: id, label: shortName }))}
          onChange={(memberId) => props.rollover.setMember(props.name, memberId)}
          error={errorAt('memberId') ?? props.rollover.errors.at(props.name)}
        />
        <Show when={head().memberId}>
          <SelectField
            label={t('person')}
            none={t('choose')}
            value={head().personId}
            options={people().map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(personId) => props.rollover.setHead(props.name, { personId })}
            error={errorAt('personId')}
          />
          <TextField
            label={t('document')}
            hint={t('documentHint')}
            value={head().document}
            onInput={(document) => props.rollover.setHead(props.name, { document })}
          />
        </Show>
      </div>
    </fieldset>
  )
}
