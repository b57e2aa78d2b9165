import Download from 'lucide-solid/icons/download'
import Printer from 'lucide-solid/icons/printer'
import { createSignal, For, Show } from 'solid-js'
import type { Invitations } from '../../../server/roster/schema.ts'
import { inviteAll } from '../../data/roster.ts'
import { formatInstant } from '../../i18n/days.ts'
import { problemText } from '../../i18n/problem.ts'
import { t } from '../../i18n/roster.ts'
import { newId } from '../../new-id.ts'
import { saveFile } from '../../save-file.ts'
import { Notice } from '../notice.tsx'
import { Panel } from '../panel.tsx'
import '../../styles/components/roster.css'

/** The one-time links of new accounts: made on demand, shown once, to be saved or printed. */
export function InvitationList(props: { seasonId: string; personIds: string[] }) {
  const [links, setLinks] = createSignal<Invitations | null>(null)
  const [busy, setBusy] = createSignal(false)
  const [failure, setFailure] = createSignal<unknown>(null)
  const make = async () => {
    if (busy()) return
    setBusy(true)
    setFailure(null)
    try {
      setLinks(await inviteAll(props.seasonId, props.personIds, newId()))
    } catch (error) {
      setFailure(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Show when={failure()}>
        {(error) => (
          <Notice state="bad" alert>
            {problemText(error())}
          </Notice>
        )}
      </Show>
      <Show
        when={links()}
        fallback={
          <p>
            <button class="button primary" type="button" disabled={busy()} onClick={make}>
              {busy() ? t('inviting') : t('invite', props.personIds.length)}
            </button>
          </p>
        }
      >
        {(made) => <Made links={made()} />}
      </Show>
    </>
  )
}

function Made(props: { links: Invitations }) {
  const until = () => formatInstant(props.links[0]?.expiresAt ?? '')
  const text = () =>
    props.links.map(({ name, login, url }) => `${name} (${login})\r\n${url}\r\n`).join('\r\n')
  return (
    <Panel
      class="invitation-list"
      title={t('invitations', props.links.length)}
      foot={
        <span class="row">
          <button
            class="button primary"
            type="button"
            onClick={() => saveFile(t('file'), text(), 'text/plain')}
          >
            <Download class="icon" aria-hidden="true" />
            {t('save')}
          </button>
          <button class="button" type="button" onClick={() => window.print()}>
            <Printer class="icon" aria-hidden="true" />
            {t('print')}
          </button>
        </span>
      }
    >
      <p class="body">{t('invitationsWhat', until())}</p>
      <div class="table-frame">
        <table class="data-table stacks">
          <thead>
            <tr>
              <th scope="col">{t('person')}</th>
              <th scope="col">{t('login')}</th>
              <th scope="col">{t('url')}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.links}>
              {({ name, login, url }) => (
                <tr>
                  <th scope="row">{name}</th>
                  <td>{login}</td>
                  <td class="address">{url}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </Panel>
  )
}
