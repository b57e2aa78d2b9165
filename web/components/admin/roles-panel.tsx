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
  const people = () => {
    const places = new Map(props.season.members.map(({ id }, place) => [id, place]))
    const placeOf = ([first]: readonly AdminGrant[]) => places.get(first?.memberId ?? '') ?? -1
    const held = Map.groupBy(grants() ?? [], (grant) => `${grant.memberId} ${grant.personId}`)
    return [...held.values()].sort((a, b) => placeOf(a) - placeOf(b))
  }
  return (
    <Panel title={t('rolesOf', props.season.title)}>
      <p class="body soft">{t('rolesHint')}</p>
      <Show when={(grants()?.length ?? 0) > 0} fallback={<p class="body">{t('noRoles')}</p>}>
        <div class="table-frame">
          <table class="data-table stacks">
            <thead>
              <tr>
                <th scope="col">{t('member')}</th>
                <th scope="col">{t('person')}</th>
                <th scope="col">{t('role')}</th>
              </tr>
            </thead>
            <tbody>
              <For each={people()}>
                {(held) => (
                  <tr>
                    <th scope="row">{memberName(held[0]!.memberId)}</th>
                    <td>
                      {held[0]!.name} <span class="soft small">{held[0]!.login}</span>
                    </td>
                    <td>
                      <ul>
                        <For each={held}>
                          {(grant) => <RoleLine grant={grant} onEnd={() => setEnding(grant)} />}
                        </For>
                      </ul>
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

function RoleLine(props: { grant: AdminGrant; onEnd: () => void }) {
  return (
    <li>
      {t(`role.${props.grant.role}`)}{' '}
      <span class="soft small">
        {props.grant.toOn
          ? t('ended', formatDay(props.grant.toOn))
          : t('since', formatDay(props.grant.fromOn))}
        {props.grant.document && ` · ${props.grant.document}`}
      </span>{' '}
      <Show when={props.grant.status !== 'ended'}>
        <button class="inline-button" type="button" onClick={() => props.onEnd()}>
          {t('end')}
          <span class="visually-hidden">
            {' '}
            {t('endOf', t(`role.${props.grant.role}`), props.grant.name)}
          </span>
        </button>
      </Show>
    </li>
  )
}
