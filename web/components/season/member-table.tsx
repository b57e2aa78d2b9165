import Lock from 'lucide-solid/icons/lock'
import Undo2 from 'lucide-solid/icons/undo-2'
import { For, Show } from 'solid-js'
import type { SeasonMember } from '../../../server/members/schema.ts'
import { formatInstant } from '../../i18n/days.ts'
import { formatNumber } from '../../i18n/numbers.ts'
import { t } from '../../i18n/season.ts'
import { useSeason } from '../../layout-season.tsx'
import { MemberDays } from '../organisations/member-days.tsx'
import { Panel } from '../panel.tsx'
import { Status } from '../status.tsx'

/** The roll: who takes part, who leads, whose sheet is in. */
export function MemberTable() {
  const { season, own } = useSeason()
  const sized = () => season().members.some(({ size }) => size !== null)
  const role = ({ id }: SeasonMember) =>
    id === season().leadId ? t('lead') : id === season().deputyId ? t('deputy') : ''
  return (
    <Panel title={t('members')} aside={<span class="soft">{season().members.length}</span>}>
      <div class="table-frame">
        <table class="data-table">
          <thead>
            <tr>
              <th scope="col">{t('member')}</th>
              <th scope="col">{t('role')}</th>
              <Show when={sized()}>
                <th scope="col" class="number">
                  {t('size')}
                </th>
              </Show>
              <th scope="col">{t('sheet')}</th>
            </tr>
          </thead>
          <tbody>
            <For each={season().members}>
              {(member) => (
                <tr>
                  <th scope="row">
                    {member.shortName}
                    <Show when={member.id === own()?.id}>
                      <br />
                      <span class="soft small">{t('yours')}</span>
                    </Show>
                    <MemberDays member={member} />
                    <Show when={member.status === 'unranked'}>
                      <br />
                      <span class="soft small">
                        {t('unranked')}
                        {member.reason && `: ${member.reason}`}
                      </span>
                    </Show>
                  </th>
                  <td>{role(member)}</td>
                  <Show when={sized()}>
                    <td class="number">{member.size && formatNumber(member.size)}</td>
                  </Show>
                  <td>
                    <SheetStateText member={member} />
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </Panel>
  )
}

/** While there is nothing to fill in, and for whom there never will be, no state is stated. */
function SheetStateText(props: { member: SeasonMember }) {
  const { season } = useSeason()
  const state = () => props.member.sheetState
  const without = () => {
    if (state() !== 'draft') return undefined
    if (props.member.validTo !== null) return t('sheet.never')
    return ['setup', 'comment'].includes(season().phase) ? t('sheet.notYet') : undefined
  }
  return (
    <Show when={without()} fallback={<StatedSheet member={props.member} />}>
      {(words) => <span class="soft">{words()}</span>}
    </Show>
  )
}

function StatedSheet(props: { member: SeasonMember }) {
  const state = () => props.member.sheetState
  return (
    <>
      <Status
        state={state() === 'submitted' ? 'locked' : state() === 'returned' ? 'warn' : 'none'}
        icon={state() === 'submitted' ? Lock : state() === 'returned' ? Undo2 : undefined}
      >
        {t(`sheet.${state()}`)}
      </Status>
      <Show when={state() === 'submitted' && props.member.submittedAt}>
        {(at) => (
          <>
            <br />
            <span class="soft small">{t('submittedAt', formatInstant(at()))}</span>
          </>
        )}
      </Show>
    </>
  )
}
