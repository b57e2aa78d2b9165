import { createMemo, createUniqueId, Match, Show, Switch } from 'solid-js'
import { isByCluster } from '../../../scoring/by-cluster.ts'
import { usesActivities } from '../../../scoring/claim.ts'
import type { Leaf } from '../../../scoring/model/node.ts'
import { formatInstant } from '../../i18n/days.ts'
import { t } from '../../i18n/sheet.ts'
import { Status } from '../status.tsx'
import { CapNote } from './cap-note.tsx'
import { ChoiceEntry, MetEntry } from './choice-entry.tsx'
import { ClaimTrouble } from './claim-trouble.tsx'
import type { OwnClaim } from './create-claim.ts'
import type { SheetView } from './create-sheet.ts'
import { entryOf } from './entry.ts'
import { EvidenceFiles } from './evidence-files.tsx'
import { faultAt } from './faults.ts'
import { FiguresEntry } from './figures-entry.tsx'
import { NotApplicableEntry } from './not-applicable-entry.tsx'
import { NumberField } from './number-field.tsx'
import { PickedActivities } from './picked-activities.tsx'
import { ScoresField } from './scores-field.tsx'

/** One criterion of the own sheet, to be filled in: every change saves itself. */
export function ClaimForm(props: { view: SheetView; own: OwnClaim }) {
  const leaf = () => props.own.node
  const none = () => props.own.input.figures.not_applicable === true
  return (
    <>
      <ClaimTrouble own={props.own} />
      <NotApplicableEntry own={props.own} />
      <Show when={!none()}>
        <Show when={isByCluster(leaf())}>
          <p class="soft">{t.entry('byCluster')}</p>
        </Show>
        <Show when={countsOnly(leaf())}>
          <PickedActivities view={props.view} own={props.own} />
        </Show>
        <AnswerEntry view={props.view} own={props.own} />
        <Show when={usesActivities(leaf()) && !countsOnly(leaf())}>
          <PickedActivities view={props.view} own={props.own} />
        </Show>
        <CapNote view={props.view} node={leaf()} />
      </Show>
      <EvidenceFiles view={props.view} own={props.own} />
      <NoteEntry own={props.own} />
      <SavedLine own={props.own} />
    </>
  )
}

/** Where activities are all there is to say they come first; a plan is stated before what was done of it. */
function countsOnly(leaf: Leaf): boolean {
  const entry = entryOf(leaf)
  return entry.kind === 'figures' && entry.names.length === 1 && usesActivities(leaf)
}

function AnswerEntry(props: { view: SheetView; own: OwnClaim }) {
  const entry = createMemo(() => entryOf(props.own.node))
  const figures = () => props.own.input.figures
  const figuresEntry = () => {
    const asked = entry()
    return asked.kind === 'figures' ? asked : null
  }
  return (
    <Switch>
      <Match when={entry().kind === 'choice'}>
        <ChoiceEntry
          leaf={props.own.node}
          value={figures().option}
          onChange={(option) => props.own.state('option', option)}
        />
      </Match>
      <Match when={entry().kind === 'met'}>
        <MetEntry
          leaf={props.own.node}
          value={figures().met}
          onChange={(met) => props.own.state('met', met)}
        />
      </Match>
      <Match when={entry().kind === 'scores'}>
        <ScoresField
          value={figures().scores}
          error={faultAt(props.own, 'figures.scores')}
          onChange={(scores) => props.own.state('scores', scores)}
        />
      </Match>
      <Match when={entry().kind === 'given'}>
        <NumberField
          label={t.entry('given')}
          value={figures().points}
          error={faultAt(props.own, 'figures.points')}
          onChange={(points) => props.own.state('points', points)}
        />
      </Match>
      <Match when={figuresEntry()}>
        {(asked) => <FiguresEntry view={props.view} own={props.own} entry={asked()} />}
      </Match>
    </Switch>
  )
}

function NoteEntry(props: { own: OwnClaim }) {
  const id = createUniqueId()
  return (
    <div class="field">
      <label for={id}>{t.entry('note')}</label>
      <textarea
        id={id}
        class="input"
        rows="2"
        maxlength="2000"
        aria-describedby={`${id}-hint`}
        value={props.own.input.note}
        onInput={(event) => props.own.change({ note: event.currentTarget.value })}
      />
      <p class="hint" id={`${id}-hint`}>
        {t.entry('noteHint')}
      </p>
    </div>
  )
}

function SavedLine(props: { own: OwnClaim }) {
  const saved = () => {
    const claim = props.own.saved()
    return claim && claim.version > 0 && props.own.saver.state() === 'clean' ? claim : null
  }
  return (
    <>
      <Show when={props.own.saver.state() === 'held'}>
        <p>
          <Status state="warn">{t.save('held')}</Status>
        </p>
      </Show>
      <Show when={saved()}>
        {(claim) => (
          <p class="soft small">
            {t.save('saved', formatInstant(claim().updatedAt), claim().updatedBy)}
          </p>
        )}
      </Show>
    </>
  )
}
