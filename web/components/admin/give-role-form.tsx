import { createAsync } from '@solidjs/router'
import { Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import type { AdminSeason } from '../../../server/admin/schema.ts'
import type { Role } from '../../../server/seasons/schema.ts'
import { getPeople, giveRole } from '../../data/admin.ts'
import { t } from '../../i18n/admin.ts'
import { newId } from '../../new-id.ts'
import { focusFirstError } from '../field.tsx'
import { createFieldErrors } from '../field-errors.ts'
import { Notice } from '../notice.tsx'
import { SelectField } from '../select-field.tsx'
import { TextField } from '../text-field.tsx'

const roleOrder: readonly Role[] = ['editor', 'approver', 'lead', 'deputy', 'observer']

/** Gives a person a part in a season. */
export function GiveRoleForm(props: { season: AdminSeason }) {
  const people = createAsync(() => getPeople())
  const [form, setForm] = createStore<{
    personId: string
    memberId: string
    role: Role
    document: string
  }>({ personId: '', memberId: '', role: 'editor', document: '' })
  const errors = createFieldErrors(['personId', 'memberId', 'role', 'document'])
  const named = () => form.role === 'lead' || form.role === 'deputy'
  const give = async (element: HTMLElement) => {
    errors.clear()
    const { document, memberId, personId, role } = form
    if (!personId) errors.code('personId', 'field.missing')
    if (!memberId && role !== 'observer') errors.code('memberId', 'grant.member_missing')
    if (errors.any()) return focusFirstError(element)
    try {
      await giveRole(
        props.season.id,
        { personId, memberId: memberId || null, role, ...(named() && document && { document }) },
        newId(),
      )
      setForm({ personId: '', memberId: '', document: '' })
    } catch (error) {
      errors.take(error)
      focusFirstError(element)
    }
  }
  return (
    <form
      class="body stack close"
      onSubmit={(event) => {
        event.preventDefault()
        void give(event.currentTarget)
      }}
    >
      <Show when={errors.rest()}>
        {(message) => (
          <Notice state="bad" alert>
            {message()}
          </Notice>
        )}
      </Show>
      <div class="fields roomy">
        <SelectField
          label={t('person')}
          none={t('choose')}
          value={form.personId}
          options={(people() ?? [])
            .filter(({ status }) => status !== 'disabled')
            .map(({ id, name, login }) => ({ value: id, label: `${name} (${login})` }))}
          onChange={(personId) => setForm({ personId })}
          error={errors.at('personId')}
        />
        <SelectField
          label={t('role')}
          value={form.role}
          options={roleOrder.map((value) => ({ value, label: t(`role.${value}`) }))}
          onChange={(role) => setForm({ role })}
          error={errors.at('role')}
        />
        <SelectField
          label={t('member')}
          none={form.role === 'observer' ? t('wholeSeason') : t('choose')}
          value={form.memberId}
          options={props.season.members.map(({ id, shortName }) => ({
            value: id,
            label: shortName,
          }))}
          onChange={(memberId) => setForm({ memberId })}
          error={errors.at('memberId')}
        />
        <Show when={named()}>
          <TextField
            label={t('document')}
            hint={t('documentHint')}
            value={form.document}
            onInput={(document) => setForm({ document })}
            error={errors.at('document')}
          />
        </Show>
      </div>
      <p>
        <button class="button" type="submit">
          {t('give')}
        </button>
      </p>
    </form>
  )
}
