import ChevronRight from 'lucide-solid/icons/chevron-right'
import { createSignal, For, Show } from 'solid-js'
import type { Behind, Reminded, ReminderPreview } from '../../../server/reminders/schema.ts'
import { sendReminder } from '../../data/reminders.ts'
import { createDraft } from '../../drafts/create-draft.ts'
import { formatDay, lastDayOf } from '../../i18n/days.ts'
import { t } from '../../i18n/reminders.ts'
import { useSeason } from '../../layout-season.tsx'
import '../../styles/components/fold.css'
import { createFieldErrors } from '../field-errors.ts'
import { Notice } from '../notice.tsx'
import { TextField } from '../text-field.tsx'

interface ReminderProps {
  preview: ReminderPreview
  onClose: () => void
}

export function ReminderForm(props: ReminderProps) {
  const { season } = useSeason()
  const [left, setLeft] = createSignal<ReadonlySet<string>>(new Set())
  const [done, setDone] = createSignal<Reminded | null>(null)
  const [busy, setBusy] = createSignal(false)
  const draft = createDraft(`reminder.${season().id}`, () => ({ note: '' }))
  const errors = createFieldErrors(['note'])
  const chosen = () => props.preview.behind.filter(({ memberId }) => !left().has(memberId))
  const members = () => [...new Set(chosen().map(({ memberId }) => memberId))]
  const mails = () =>
    props.preview.mail ? chosen().reduce((sum, { reachable }) => sum + reachable, 0) : 0
  const choose = (memberId: string, wanted: boolean) => {
    const next = new Set(left())
    if (wanted) next.delete(memberId)
    else next.add(memberId)
    setLeft(next)
  }
  const send = async () => {
    errors.clear()
    setBusy(true)
    draft.sending()
    try {
      const reminder = { memberIds: members(), note: draft.value.note }
      setDone(await sendReminder(season().id, reminder, draft.idempotencyKey()))
      draft.acknowledged()
    } catch (error) {
      draft.failed('error')
      errors.take(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Show when={!done()} fallback={<Sent reminded={done()!} onClose={props.onClose} />}>
      <form
        class="stack close"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <fieldset>
          <legend>{t('whom')}</legend>
          <For each={props.preview.behind}>
            {(behind) => (
              <BehindChoice
                behind={behind}
                chosen={!left().has(behind.memberId)}
                onChoose={(wanted) => choose(behind.memberId, wanted)}
              />
            )}
          </For>
        </fieldset>
        <TextField
          label={t('note')}
          hint={t('noteHint')}
          rows={2}
          value={draft.value.note}
          onInput={(note) => draft.set({ note })}
          error={errors.at('note')}
        />
        <MailNotice preview={props.preview} mails={mails()} />
        <Show when={errors.rest()}>
          {(message) => (
            <Notice state="bad" alert>
              {message()}
            </Notice>
          )}
        </Show>
        <p role="status">{t('count', members().length, mails())}</p>
        <p class="row">
          <button class="button primary" type="submit" disabled={busy() || members().length === 0}>
            {t(busy() ? 'sending' : 'send')}
          </button>
          <button class="button" type="button" onClick={() => props.onClose()}>
            {t('close')}
          </button>
        </p>
      </form>
    </Show>
  )
}

function BehindChoice(props: {
  behind: Behind
  chosen: boolean
  onChoose: (wanted: boolean) => void
}) {
  const { member } = useSeason()
  const details = () => {
    const { owes, dueAt, reachable, people } = props.behind
    const due = dueAt && t('due', formatDay(lastDayOf(dueAt)))
    return [t(`owes.${owes}`), due, t('reach', reachable, people)].filter(Boolean).join(' · ')
  }
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={props.chosen}
        onChange={(event) => props.onChoose(event.currentTarget.checked)}
      />
      <span>
        <b>{member(props.behind.memberId)?.shortName ?? props.behind.memberId}</b>
        <br />
        <span class="soft small">{details()}</span>
      </span>
    </label>
  )
}

/** Whether mail goes out at all, and what it says. */
function MailNotice(props: { preview: ReminderPreview; mails: number }) {
  return (
    <Show when={props.preview.mail} fallback={<Notice state="warn">{t('noMail')}</Notice>}>
      <Show when={props.mails > 0} fallback={<Notice>{t('noAddress')}</Notice>}>
        <Show when={props.preview.sample}>
          {(sample) => (
            <details class="fold">
              <summary>
                <ChevronRight class="icon" />
                {t('sample')}
              </summary>
              <div class="body">
                <p>
                  <b>{t('subject', sample().subject)}</b>
                </p>
                <p class="letter">{sample().text}</p>
              </div>
            </details>
          )}
        </Show>
      </Show>
    </Show>
  )
}

function Sent(props: { reminded: Reminded; onClose: () => void }) {
  const failed = () => props.reminded.failed
  return (
    <div class="stack close">
      <Notice state="ok" alert>
        {t('sent', props.reminded.memberIds.length, props.reminded.mails - failed())}
      </Notice>
      <Show when={failed() > 0}>
        <Notice state="bad">{t('failed', failed())}</Notice>
      </Show>
      <p>
        <button class="button" type="button" onClick={() => props.onClose()}>
          {t('close')}
        </button>
      </p>
    </div>
  )
}
