import { createSignal, Show } from 'solid-js'
import { type Proposal, type ProposalKind, typedWords } from '../../../server/publishing/schema.ts'
import { isProblem } from '../../api.ts'
import { decide, propose } from '../../data/publishing.ts'
import { t as app } from '../../i18n/app.ts'
import { problemText } from '../../i18n/problem.ts'
import { t } from '../../i18n/public.ts'
import { useSeason } from '../../layout-season.tsx'
import { Dialog } from '../dialog.tsx'
import { Notice } from '../notice.tsx'
import { TextField } from '../text-field.tsx'

/** What is about to be done. */
export type PublishAct =
  | { what: 'propose'; kind: ProposalKind }
  | { what: 'accept' | 'refuse'; proposal: Proposal }

/** Asks for the typed word and a reason before a step of publishing. */
export function PublishDialog(props: { act: PublishAct | null; onClose: () => void }) {
  return (
    <Dialog open={props.act !== null} onClose={props.onClose} title={t('publish')}>
      <Show when={props.act} keyed>
        {(act) => <PublishForm act={act} onClose={props.onClose} />}
      </Show>
    </Dialog>
  )
}

const kindOf = (act: PublishAct) => (act.what === 'propose' ? act.kind : act.proposal.kind)

function PublishForm(props: { act: PublishAct; onClose: () => void }) {
  const { season } = useSeason()
  const [word, setWord] = createSignal('')
  const [reason, setReason] = createSignal('')
  const [error, setError] = createSignal<unknown>()
  const [busy, setBusy] = createSignal(false)
  const wanted = () => typedWords[kindOf(props.act)]
  const label = () => {
    if (props.act.what === 'accept') return t('confirm')
    if (props.act.what === 'refuse') return t(props.act.proposal.mayAccept ? 'refuse' : 'withdraw')
    return t(kindOf(props.act) === 'publish' ? 'proposePublish' : 'proposeCorrect')
  }
  const fieldError = (path: string) => {
    const problem = error()
    return isProblem(problem)
      ? problem.errors.find((each) => each.path === path)?.message
      : undefined
  }
  const send = async () => {
    if (busy()) return
    setBusy(true)
    setError(undefined)
    const typed = { word: word(), reason: reason().trim() }
    try {
      if (props.act.what === 'propose') await propose(season().id, typed)
      else
        await decide(season().id, props.act.proposal.id, {
          ...typed,
          accept: props.act.what === 'accept',
        })
      props.onClose()
    } catch (refusal) {
      setError(refusal)
    } finally {
      setBusy(false)
    }
  }
  return (
    <form
      class="stack close"
      novalidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <p>{t('takesTwo')}</p>
      <Show when={props.act.what !== 'refuse'}>
        <TextField
          label={t('word')}
          hint={t('typeWord', wanted())}
          value={word()}
          onInput={setWord}
          error={fieldError('word')}
        />
      </Show>
      <Show when={props.act.what !== 'accept'}>
        <TextField
          label={t(props.act.what === 'refuse' ? 'reasonRefuse' : 'reasonField')}
          rows={2}
          value={reason()}
          onInput={setReason}
          error={fieldError('reason')}
        />
      </Show>
      <Show when={error() && !fieldError('word') && !fieldError('reason')}>
        <Notice state="bad" alert>
          {problemText(error())}
        </Notice>
      </Show>
      <p class="row">
        <button class="button primary" type="submit" aria-disabled={busy()}>
          {label()}
        </button>
        <button class="button" type="button" onClick={() => props.onClose()}>
          {app('cancel')}
        </button>
      </p>
    </form>
  )
}
