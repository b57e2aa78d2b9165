import { createSignal, Show } from 'solid-js'
import { isProblem } from '../../api.ts'
import { submitSheet } from '../../data/sheet.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { problemText } from '../../i18n/problem.ts'
import { t } from '../../i18n/sheet.ts'
import { useSeason } from '../../layout-season.tsx'
import { Dialog } from '../dialog.tsx'
import { Notice } from '../notice.tsx'
import type { SheetView } from './create-sheet.ts'
import { codesIn } from './filter.ts'
import { SubmitChecks } from './submit-checks.tsx'

export interface SubmitDialogProps {
  view: SheetView
  open: boolean
  onClose: () => void
  onGo: (code: string) => void
}

/** The completeness check and the act itself: what is left empty must be accepted in so many words. */
export function SubmitDialog(props: SubmitDialogProps) {
  const { season } = useSeason()
  return (
    <Dialog open={props.open} onClose={props.onClose} title={t.submit('title', season().year)}>
      <p class="total">
        <output class="figure">{formatPoints(props.view.self().total)}</output>
        <span class="soft">{t.submit('points')}</span>
      </p>
      <Act {...props} />
    </Dialog>
  )
}

function Act(props: SubmitDialogProps) {
  const { season } = useSeason()
  const [accepted, setAccepted] = createSignal(false)
  const [asked, setAsked] = createSignal(false)
  const [working, setWorking] = createSignal(false)
  const [refusal, setRefusal] = createSignal<unknown>(null)
  // The server has the last word on what is missing: what it names comes into the list.
  const [named, setNamed] = createSignal<readonly string[]>([])
  const missing = () => [...new Set([...codesIn(props.view, 'missing'), ...named()])]
  // What the cluster scores is left empty by its nature: nobody has to accept that.
  const byCluster = () => codesIn(props.view, 'byCluster')
  const key = crypto.randomUUID()

  const submit = async () => {
    setAsked(true)
    if (missing().length > 0 && !accepted()) return
    setWorking(true)
    setRefusal(null)
    try {
      await Promise.all([...props.view.own.values()].map((own) => own.saver.flush()))
      await submitSheet(season().id, props.view.member.id, [...missing(), ...byCluster()], key)
      props.onClose()
    } catch (error) {
      if (isProblem(error, 'sheet.incomplete')) {
        setNamed(error.errors.map(({ path }) => path).filter((code) => !byCluster().includes(code)))
        setAccepted(false)
      } else setRefusal(error)
    } finally {
      setWorking(false)
    }
  }

  return (
    <>
      <SubmitChecks
        view={props.view}
        missing={missing()}
        onGo={(code) => {
          props.onClose()
          props.onGo(code)
        }}
      />
      <Show when={missing().length > 0}>
        <AcceptMissing
          count={missing().length}
          accepted={accepted()}
          error={asked() && !accepted()}
          onChange={setAccepted}
        />
      </Show>
      <Show when={refusal()}>
        <Notice state="bad" alert>
          <p>
            <b>{t.submit('failed')}</b> {problemText(refusal())} {t.submit('kept')}
          </p>
        </Notice>
      </Show>
      <p class="row">
        <button
          class="button primary"
          type="button"
          disabled={working() || codesIn(props.view, 'unsaved').length > 0}
          onClick={submit}
        >
          {working()
            ? t.submit('working')
            : missing().length > 0
              ? t.submit('confirmMissing', missing().length)
              : t.submit('confirm')}
        </button>
        <button class="button" type="button" onClick={() => props.onClose()}>
          {t.submit('cancel')}
        </button>
      </p>
    </>
  )
}

function AcceptMissing(props: {
  count: number
  accepted: boolean
  error: boolean
  onChange: (accepted: boolean) => void
}) {
  return (
    <div class="field">
      <label class="choice">
        <input
          type="checkbox"
          checked={props.accepted}
          aria-invalid={props.error ? 'true' : undefined}
          aria-describedby={props.error ? 'accept-missing-error' : undefined}
          onChange={(event) => props.onChange(event.currentTarget.checked)}
        />
        <span>{t.submit('accept', props.count)}</span>
      </label>
      <Show when={props.error}>
        <p class="error" id="accept-missing-error" role="alert">
          {t.submit('mustAccept')}
        </p>
      </Show>
    </div>
  )
}
