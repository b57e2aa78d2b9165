import { Show } from 'solid-js'
import { score } from '../../../scoring/score.ts'
import type { ClaimedActivity } from '../../../server/claims/schema.ts'
import { locale } from '../../i18n/locale.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { problemText } from '../../i18n/problem.ts'
import { t } from '../../i18n/review.ts'
import { focusFirstError } from '../field.tsx'
import { stickyFoot } from '../in-sight.ts'
import { createKeptMemo } from '../kept-memo.ts'
import { Notice } from '../notice.tsx'
import { comparesMembers, entryOf } from '../sheet/entry.ts'
import { Status } from '../status.tsx'
import { sumsUnits } from '../units/total-units.ts'
import type { CellPanelProps } from './cell-panel.tsx'
import { ClaimView } from './claim-view.tsx'
import { ConflictNotice } from './conflict-notice.tsx'
import { createVerify } from './create-verify.ts'
import { EffectView } from './effect-view.tsx'
import { factOf, withVerified } from './season.ts'
import { VerifyFields } from './verify-fields.tsx'

/** The verdict on one cell. Belongs under a key: another cell is another form. */
export function VerdictForm(props: CellPanelProps) {
  let form!: HTMLFormElement
  const { criterion, member } = props.cell
  const verify = createVerify({
    seasonId: props.seasonId,
    leaf: props.leaf,
    cell: () => props.cell,
    season: props.review.season,
  })
  const after = createKeptMemo(() => {
    if (!verify.scorable()) return null
    const typed = { stage: 'verified' as const, fact: verify.fact(), reason: '…' }
    const season = withVerified(props.review.season(), factOf(props.leaf, member, typed))
    return score(season, { stage: 'verified', fallback: true, language: locale() })
  })
  const points = () => after()?.members.find(({ id }) => id === member)?.nodes[criterion]
  const mayKeep = () => props.cell.selfPoints !== null && props.cell.state !== 'agreed'

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!verify.working() && !verify.settle()) focusFirstError(form)
  }
  return (
    <form class="stack close" novalidate ref={form} onSubmit={submit}>
      <ClaimView
        seasonId={props.seasonId}
        cell={props.cell}
        leaf={props.leaf}
        counting={countingOf(props, verify)}
      />
      <VerifyFields leaf={props.leaf} verify={verify} />
      <Show when={after()}>
        {(result) => (
          <EffectView
            before={props.review.standing()}
            after={result()}
            member={member}
            criterion={criterion}
            nameOf={props.nameOf}
          />
        )}
      </Show>
      <Show when={comparesMembers(props.leaf)}>
        <p class="soft small">{t('effect.relative')}</p>
      </Show>
      <footer class="row verdict" ref={stickyFoot}>
        <Show when={verify.conflict()}>
          {(theirs) => <ConflictNotice leaf={props.leaf} verify={verify} theirs={theirs()} />}
        </Show>
        <Show when={verify.error()}>
          {(error) => (
            <Notice state="bad" alert>
              {t('form.failed')} {problemText(error())}
            </Notice>
          )}
        </Show>
        <p class="said" role="status">
          <Show when={verify.justSaved() && props.cell.verifiedPoints}>
            {(now) => <Status state="ok">{t('form.saved', formatPoints(now()))}</Status>}
          </Show>
        </p>
        <button type="submit" class="button primary" aria-disabled={verify.working()}>
          {verify.working()
            ? t('form.saving')
            : points() === undefined
              ? t('form.verifyPlain')
              : t('form.verify', formatPoints(points() ?? '0'))}
        </button>
        <Show when={mayKeep()}>
          <button
            type="button"
            class="button"
            aria-disabled={verify.working()}
            onClick={() => !verify.working() && verify.keepAsSelf()}
          >
            {t('form.asSelf')}
          </button>
        </Show>
        <Show when={verify.draft.dirty()}>
          <button type="button" class="inline-button" onClick={() => verify.discard()}>
            {t('form.discard')}
          </button>
        </Show>
      </footer>
    </form>
  )
}

/** Ticking counts activities, where the figure is their sum: of shares it is not. */
function countingOf(props: CellPanelProps, { draft }: ReturnType<typeof createVerify>) {
  const entry = entryOf(props.leaf)
  if (entry.kind !== 'figures' || !sumsUnits(props.leaf)) return
  return {
    get uncounted() {
      return draft.value.uncounted
    },
    onToggle(activityId: string, all: readonly ClaimedActivity[]) {
      const out = draft.value.uncounted
      const next = out.includes(activityId)
        ? out.filter((id) => id !== activityId)
        : [...out, activityId]
      const counted = all
        .filter(({ id }) => !next.includes(id))
        .reduce((sum, { units }) => sum + units, 0)
      draft.set({
        uncounted: next,
        fact: { ...draft.value.fact, [entry.measured]: String(counted) },
      })
    },
  }
}
