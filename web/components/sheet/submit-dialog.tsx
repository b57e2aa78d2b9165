import { Show } from 'solid-js'
import { formatPoints } from '../../i18n/numbers.ts'
import { problemText } from '../../i18n/problem.ts'
import { t } from '../../i18n/sheet.ts'
import { useSeason } from '../../layout-season.tsx'
import { Dialog } from '../dialog.tsx'
import { Notice } from '../notice.tsx'
import type { SheetView } from './create-sheet.ts'
import { createSubmission } from './create-submission.ts'
import { codesIn } from './filter.ts'
import { ProvisionalShare } from './provisional-note.tsx'
import { SubmitChecks } from './submit-checks.tsx'

export interface SubmitDialogProps {
  view: SheetView
  open: boolean
  onClose: () => void
  /** The server has the sheet. */
  onHandedIn: () => void
  onGo: (code: string) => void
}

/** The completeness check and the act itself: what is left empty must be accepted in so many words. */
export function SubmitDialog(props: SubmitDialogProps) {
  const { season } = useSeason()
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      title={t.submit('title', season().year, props.view.reviews.length > 0)}
    >
      <p class="total">
        <output class="figure">{formatPoints(props.view.self().total)}</output>
        <span class="soft">{t.submit('points')}</span>
      </p>
      <ProvisionalShare view={props.view} />
      <Act {...props} />
    </Dialog>
  )
}

function Act(props: SubmitDialogProps) {
  const act = createSubmission(props.view, () => props.onHandedIn())
  return (
    <>
      <SubmitChecks
        view={props.view}
        missing={act.missing()}
        onGo={(code) => {
          props.onClose()
          props.onGo(code)
        }}
      />
      <Show when={act.missing().length > 0}>
        <AcceptMissing
          count={act.missing().length}
          accepted={act.accepted()}
          error={act.unanswered()}
          onChange={act.accept}
        />
      </Show>
      <Show when={act.refusal()}>
        <Notice state="bad" alert>
          <p>
            <b>{t.submit('failed')}</b> {problemText(act.refusal())} {t.submit('kept')}
          </p>
        </Notice>
      </Show>
      <p class="row">
        <button
          class="button primary"
          type="button"
          disabled={act.working() || codesIn(props.view, 'unsaved').length > 0}
          onClick={act.submit}
        >
          {act.working()
            ? t.submit('working')
            : act.missing().length > 0
              ? t.submit('confirmMissing', act.missing().length)
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
