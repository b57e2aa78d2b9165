import { For, Show } from 'solid-js'
import type { Leaf } from '../../../scoring/model/node.ts'
import { formatInstant } from '../../i18n/days.ts'
import { t } from '../../i18n/sheet.ts'
import { factInWords } from '../ledger/fact-words.ts'
import { CapNote } from './cap-note.tsx'
import { ClaimedActivities } from './claimed-activities.tsx'
import type { SheetView } from './create-sheet.ts'
import { EvidenceLinks } from './evidence-links.tsx'

/** What was claimed under a criterion, for reading. */
export function ClaimRead(props: { view: SheetView; leaf: Leaf }) {
  const code = () => props.leaf.code
  const claim = () => props.view.claim(code())
  const handedIn = () => props.view.valueAt(code(), 'self')
  const note = () => handedIn()?.note || claim()?.note
  return (
    <div class="stack close">
      <p>
        <b>{t.columns(handedIn()?.byProgram ? 'byProgram' : 'self')}:</b>{' '}
        {factInWords(props.leaf, props.view.fact(code()))}
      </p>
      <CapNote view={props.view} node={props.leaf} />
      <Show when={props.view.activities(code()).length > 0}>
        <ClaimedActivities view={props.view} leaf={props.leaf} />
      </Show>
      <EvidenceLinks files={props.view.files(code())} />
      <For each={note() ? [note()] : []}>{(text) => <p class="quote">{text}</p>}</For>
      <Show when={claim()?.updatedAt}>
        {(at) => (
          <p class="soft small">{t.save('saved', formatInstant(at()), claim()?.updatedBy ?? '')}</p>
        )}
      </Show>
    </div>
  )
}
