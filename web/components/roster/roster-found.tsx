import { For, type JSX, Show } from 'solid-js'
import type { RosterChange, RosterReading } from '../../../server/roster/schema.ts'
import { t as admin } from '../../i18n/admin.ts'
import { t } from '../../i18n/roster.ts'
import { RefusedCells } from '../excel/refused-cells.tsx'
import { Notice } from '../notice.tsx'
import { Panel } from '../panel.tsx'

/** What a form would do, line by line, or the cells that have to be mended before it can. */
export function RosterFound(props: { reading: RosterReading; children: JSX.Element }) {
  const changes = () => props.reading.changes
  const refusals = () => props.reading.refusals
  return (
    <>
      <Show when={refusals().length > 0}>
        <Panel title={t('refusedCells', refusals().length)}>
          <p class="body soft">{t('mend')}</p>
          <RefusedCells
            cells={refusals().map(({ sheet, cell, message }) => ({
              ...{ place: t('place', t(`sheet.${sheet}`), cell), message },
            }))}
          />
        </Panel>
      </Show>
      <Show when={changes().length + refusals().length === 0}>
        <Notice>{t('nothing')}</Notice>
      </Show>
      <Show when={changes().length > 0}>
        <Panel
          title={t('changes', changes().length)}
          {...(refusals().length === 0 && { foot: props.children })}
        >
          <ul class="form-changes">
            <For each={changes()}>{(change) => <Line change={change} />}</For>
          </ul>
        </Panel>
      </Show>
      <Show when={props.reading.same > 0}>
        <p class="soft">{t('same', props.reading.same)}</p>
      </Show>
    </>
  )
}

function Line(props: { change: RosterChange }) {
  const sheet = () => t(props.change.kind === 'member' ? 'sheet.members' : 'sheet.accounts')
  return (
    <li>
      <p>
        <b>{said(props.change)}</b>
        <span class="soft"> · {t('row', sheet(), props.change.row)}</span>
      </p>
      <Show when={props.change.kind === 'member' && props.change}>
        {(member) => <p class="soft">{t('short', member().shortName, member().ranked)}</p>}
      </Show>
    </li>
  )
}

function said(change: RosterChange): string {
  if (change.kind === 'member') return t(change.isNew ? 'member.new' : 'member.known', change.name)
  if (change.kind === 'account') return t('account', change.login, change.name)
  const { role, login, member } = change
  return t('given', admin(`role.${role}`), login, member ?? t('wholeSeason'))
}
