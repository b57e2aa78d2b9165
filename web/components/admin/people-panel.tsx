import { createAsync } from '@solidjs/router'
import { createSignal, For, Show } from 'solid-js'
import type { Person } from '../../../server/people/schema.ts'
import { getPeople } from '../../data/admin.ts'
import { t } from '../../i18n/admin.ts'
import { t as mail } from '../../i18n/reminders.ts'
import { Panel } from '../panel.tsx'
import { Status } from '../status.tsx'
import { AddPersonForm } from './add-person-form.tsx'
import { DisableDialog } from './disable-dialog.tsx'
import { EmailDialog } from './email-dialog.tsx'
import { InviteDialog } from './invite-dialog.tsx'

/** Every account, and the one-time links by which people take them. */
export function PeoplePanel() {
  const people = createAsync(() => getPeople())
  const [inviting, setInviting] = createSignal<Person | null>(null)
  const [writing, setWriting] = createSignal<Person | null>(null)
  const [disabling, setDisabling] = createSignal<Person | null>(null)
  return (
    <Panel title={t('people')}>
      <AddPersonForm onAdded={setInviting} />
      <div class="table-frame">
        <table class="data-table">
          <thead>
            <tr>
              <th scope="col">{t('person')}</th>
              <th scope="col">{t('login')}</th>
              <th scope="col">{t('status')}</th>
              <th scope="col">
                <span class="visually-hidden">{t('actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={people()}>
              {(person) => (
                <tr>
                  <th scope="row">
                    {person.name}
                    <Show when={person.admin}>
                      <br />
                      <span class="soft small">{t('isAdmin')}</span>
                    </Show>
                  </th>
                  <td>{person.login}</td>
                  <td>
                    <Status state={stateOf[person.status]}>{t(`status.${person.status}`)}</Status>
                  </td>
                  <td>
                    <span class="row">
                      <button
                        class="inline-button"
                        type="button"
                        onClick={() => setInviting(person)}
                      >
                        {t(person.status === 'active' ? 'inviteAgain' : 'invite')}
                      </button>
                      <button
                        class="inline-button"
                        type="button"
                        onClick={() => setWriting(person)}
                      >
                        {mail('emailEdit')}
                      </button>
                      <Show when={person.status !== 'disabled'}>
                        <button
                          class="inline-button"
                          type="button"
                          onClick={() => setDisabling(person)}
                        >
                          {t('disable')}
                        </button>
                      </Show>
                    </span>
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
      <InviteDialog person={inviting()} onClose={() => setInviting(null)} />
      <EmailDialog person={writing()} onClose={() => setWriting(null)} />
      <DisableDialog person={disabling()} onClose={() => setDisabling(null)} />
    </Panel>
  )
}

const stateOf = { invited: 'warn', active: 'ok', disabled: 'locked' } as const
