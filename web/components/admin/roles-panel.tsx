import { createAsync } from '@solidjs/router'
import { createSignal, For, Show } from 'solid-js'
import type { AdminGrant, AdminSeason } from '../../../server/admin/schema.ts'
import { endRole, getGrants } from '../../data/admin.ts'
import { t } from '../../i18n/admin.ts'
import { formatDay } from '../../i18n/days.ts'
import { ConfirmDialog } from '../confirm-dialog.tsx'
import { Panel } from '../panel.tsx'
import { GiveRoleForm } from './give-role-form.tsx'

/** Who may do what in one season. */
export function RolesPanel(props: { season: AdminSeason }) {
  const grants = createAsync(() => getGrants(props.season.id))
  const [ending, setEnding] = createSignal<AdminGrant | null>(null)
  const memberName = (id: string | null) =>
    props.season.members.find((member) => member.id === id)?.shortName ?? t('wholeSeason')
  return (
    <Panel title={t('rolesOf', props.season.title)}>
      <p class="body soft">{t('rolesHint')}</p>
      <Show when={(grants()?.length ?? 0) > 0} fallback={<p class="body">{t('noRoles')}</p>}>
        <div class="table-frame">
          <table class="data-table">
            <thead>
              <tr>
                <th scope="col">{t('member')}</th>
                <th scope="col">{t('person')}</th>
                <th scope="col">{t('role')}</th>
                <th scope="col">
                  <span class="visually-hidden">{t('actions')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              <For each={grants()}>
                {(grant) => (
                  <tr>
                    <th scope="row">{memberName(grant.memberId)}</th>
                    <td>
                      {grant.name}
                      <br />
                      <span class="soft small">{grant.login}</span>
                    </td>
                    <td>
                      {t(`role.${grant.role}`)}
                      <br />
                      <span class="soft small">
                        {grant.toOn
                          ? t('ended', formatDay(grant.toOn))
                          : t('since', formatDay(grant.fromOn))}
                        {grant.document && ` · ${grant.document}`}
                      </span>
                    </td>
                    <td>
                      <Show when={grant.status !== 'ended'}>
                        <button
                          class="inline-button"
                          type="button"
                          onClick={() => setEnding(grant)}
                        >
                          {t('end')}
                        </button>
                      </Show>
                    </td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </div>
      </Show>
      <GiveRoleForm season={props.season} />
      <ConfirmDialog
        open={ending() !== null}
        onClose={() => setEnding(null)}
        title={t('endTitle')}
        label={t('end')}
        act={() => endRole(props.season.id, ending()!.id)}
      >
        {ending() && t('endWhat', ending()!.name, t(`role.${ending()!.role}`))}
      </ConfirmDialog>
    </Panel>
  )
}
