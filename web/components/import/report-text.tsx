import { createEffect, For } from 'solid-js'
import { t } from '../../i18n/import.ts'
import { createKeptMemo } from '../kept-memo.ts'
import { Panel } from '../panel.tsx'
import type { ImportWork } from './create-import.ts'
import type { Entry } from './entry.ts'

interface Run {
  text: string
  entry: Entry | undefined
}

/** The report with the passages of its proposals; pressing one leads to its proposal, and back. */
export function ReportText(props: { work: ImportWork }) {
  const runs = createKeptMemo(() => runsOf(props.work.draft.value.text, props.work.entries()))
  let box!: HTMLDivElement
  createEffect(() => {
    const id = props.work.chosen()
    if (id !== null) queueMicrotask(() => bringUp(box, id))
  })
  return (
    <Panel title={t('report')} class="import-report">
      <div class="body text" ref={box}>
        <For each={runs()}>
          {({ text, entry }) =>
            entry ? (
              <a
                href={`#proposal-${entry.id}`}
                class="passage"
                data-entry={entry.id}
                data-state={entry.state}
                aria-current={props.work.chosen() === entry.id ? 'true' : undefined}
                onClick={(event) => {
                  event.preventDefault()
                  props.work.choose(entry.id)
                }}
              >
                {text}
              </a>
            ) : (
              <span>{text}</span>
            )
          }
        </For>
      </div>
    </Panel>
  )
}

/** Scrolls the report in its own frame only: the page stays where somebody works on it. */
function bringUp(box: HTMLElement, id: number): void {
  const passage = box.querySelector(`[data-entry="${id}"]`)
  const frame = box.closest('section')
  if (!passage || !frame) return
  const below = passage.getBoundingClientRect().top - frame.getBoundingClientRect().top
  frame.scrollTop += below - frame.clientHeight / 3
}

function runsOf(text: string, entries: readonly Entry[]): Run[] {
  const runs: Run[] = []
  let at = 0
  for (const entry of entries.toSorted((a, b) => a.start - b.start)) {
    if (entry.start > at) runs.push({ text: text.slice(at, entry.start), entry: undefined })
    runs.push({ text: text.slice(entry.start, entry.end), entry })
    at = entry.end
  }
  if (at < text.length) runs.push({ text: text.slice(at), entry: undefined })
  return runs
}
