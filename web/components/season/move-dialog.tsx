import { createAsync } from '@solidjs/router'
import ChevronRight from 'lucide-solid/icons/chevron-right'
import { createSignal, For, Show, Suspense } from 'solid-js'
import { errorText } from '../../../server/errors/schema.ts'
import type { Phase } from '../../../server/seasons/schema.ts'
import { isProblem } from '../../api.ts'
import { getBlockers, moveSeason } from '../../data/seasons.ts'
import { t as app } from '../../i18n/app.ts'
import { locale } from '../../i18n/locale.ts'
import { problemText } from '../../i18n/problem.ts'
import { t } from '../../i18n/season.ts'
import { useSeason } from '../../layout-season.tsx'
import '../../styles/components/fold.css'
import { Dialog } from '../dialog.tsx'
import { Notice } from '../notice.tsx'
import { TextField } from '../text-field.tsx'
import { OpenMatters } from './open-matters.tsx'
import { isBack, isNear, phaseAfter, phaseChoices } from './phase-steps.ts'

/** The phases that a season can move on to: all but the first. */
type Later = Exclude<Phase, 'setup'>

/** Moves the season to another phase: says what opens and closes, and asks why when it goes back. */
export function MoveDialog(props: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={props.open} onClose={props.onClose} title={t('moveTitle')}>
      <Suspense fallback={<p class="soft small">{t('openCounting')}</p>}>
        <MoveForm onClose={props.onClose} />
      </Suspense>
    </Dialog>
  )
}

function MoveForm(props: { onClose: () => void }) {
  const { season } = useSeason()
  // Publishing takes two persons, and has its own place; only a demonstration jumps there.
  const choices = () =>
    phaseChoices(season().phases, season().phase, season().demo).filter(
      (phase) => season().demo || phase !== 'published',
    )
  const [to, setTo] = createSignal<Phase | undefined>(
    choices().find((phase) => phase === phaseAfter(season().phases, season().phase)) ??
      choices()[0],
  )
  const [reason, setReason] = createSignal('')
  const [reasonError, setReasonError] = createSignal('')
  const [problem, setProblem] = createSignal('')
  const back = () => Boolean(to() && isBack(season().phase, to()!))
  const near = () => choices().filter((phase) => isNear(season().phases, season().phase, phase))
  const far = () => choices().filter((phase) => !isNear(season().phases, season().phase, phase))
  /** What the button does, not that it moves something. */
  const label = () => {
    const phase = to()
    if (!phase) return t('move')
    return back() ? t('moveBack', app(`phase.${phase}`)) : t(`moveTo.${phase as Later}`)
  }
  const blockers = createAsync(() => getBlockers(season().id))
  const open = () => (back() ? [] : (blockers() ?? []))
  const needsReason = () => (back() || open().length > 0) && !season().demo
  const move = async () => {
    const phase = to()
    if (!phase) return
    setProblem('')
    if (needsReason() && reason().trim() === '')
      return setReasonError(errorText(back() ? 'reason.missing' : 'reason.blocked', locale()))
    try {
      await moveSeason(season(), phase, reason().trim())
      props.onClose()
    } catch (error) {
      const field = isProblem(error) && error.errors.find(({ path }) => path === 'reason')
      if (field) setReasonError(field.message)
      else setProblem(problemText(error))
    }
  }
  return (
    <form
      class="stack close"
      onSubmit={(event) => {
        event.preventDefault()
        void move()
      }}
    >
      <fieldset>
        <legend>{t('moveFrom', app(`phase.${season().phase}`))}</legend>
        <PhaseChoices phases={near()} chosen={to()} onChoose={setTo} />
        <Show when={far().length > 0}>
          <details class="fold">
            <summary>
              <ChevronRight class="icon" />
              {t(season().demo ? 'farDemo' : 'far')}
            </summary>
            <p class="body soft small">{t(season().demo ? 'farDemoWhy' : 'farWhy')}</p>
            <PhaseChoices phases={far()} chosen={to()} onChoose={setTo} />
          </details>
        </Show>
      </fieldset>
      <OpenMatters blockers={open()} />
      <Show when={to() === 'published'}>
        <Notice state="warn">{t('publishWarning')}</Notice>
      </Show>
      <Show when={back() || needsReason()}>
        <TextField
          label={t(!needsReason() ? 'reasonOptional' : back() ? 'reason' : 'reasonOpen')}
          hint={t('reasonHint')}
          rows={2}
          value={reason()}
          onInput={(text) => {
            setReason(text)
            setReasonError('')
          }}
          error={reasonError() || undefined}
        />
      </Show>
      <Show when={problem()}>
        <Notice state="bad" alert>
          {problem()}
        </Notice>
      </Show>
      <p class="row">
        <button class="button primary" type="submit">
          {label()}
        </button>
        <button class="button" type="button" onClick={() => props.onClose()}>
          {app('cancel')}
        </button>
      </p>
    </form>
  )
}

function PhaseChoices(props: {
  phases: readonly Phase[]
  chosen: Phase | undefined
  onChoose: (phase: Phase) => void
}) {
  return (
    <For each={props.phases}>
      {(phase) => (
        <label class="choice">
          <input
            type="radio"
            name="phase"
            checked={props.chosen === phase}
            onChange={() => props.onChoose(phase)}
          />
          <span>
            <b>{app(`phase.${phase}`)}</b>
            <br />
            <span class="soft small">{app(`phaseNow.${phase}`)}</span>
          </span>
        </label>
      )}
    </For>
  )
}
