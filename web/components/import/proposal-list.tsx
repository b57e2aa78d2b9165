import FileText from 'lucide-solid/icons/file-text'
import { createEffect, For, on, Show } from 'solid-js'
import { t } from '../../i18n/import.ts'
import type { SeasonDays } from '../activity/read-form.ts'
import { Empty } from '../empty.tsx'
import { Panel } from '../panel.tsx'
import type { ImportWork } from './create-import.ts'
import { ProposalItem } from './proposal-item.tsx'

const fields = 'input, textarea, select'

/** The proposals, one open at a time, all of it by keys. */
export function ProposalList(props: { work: ImportWork; season: SeasonDays }) {
  let list: HTMLOListElement | undefined
  const acts: Record<string, (id: number, list: HTMLElement) => void> = {
    ArrowDown: () => props.work.move(1),
    ArrowUp: () => props.work.move(-1),
    n: (id) => props.work.settle(id, 'accepted'),
    x: (id) => props.work.settle(id, 'dropped'),
    z: (id) => props.work.setState(id, 'open'),
    g: (id) => props.work.join(id),
    e: (_, list) => list.querySelector<HTMLElement>('[data-chosen] textarea')?.focus(),
  }
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement; target: Element }) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target.matches(fields)) {
      if (event.key === 'Escape') focusChosen(event.currentTarget)
      return
    }
    const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    const id = props.work.chosen()
    if (!act || id === null) return
    event.preventDefault()
    const list = event.currentTarget
    act(id, list)
    if (event.key !== 'e') queueMicrotask(() => focusChosen(list))
  }
  // What the list begins with stands at its head already.
  createEffect(
    on(
      () => props.work.chosen(),
      (id) =>
        queueMicrotask(() => {
          document.querySelector(`#proposal-${id}`)?.scrollIntoView({ block: 'start' })
          // The button that was pressed has gone with its form: the keys go on from the next one.
          if (document.activeElement === document.body && list) focusChosen(list)
        }),
      { defer: true },
    ),
  )
  return (
    <Panel title={t('proposals', props.work.entries().length)} class="import-proposals">
      <Show
        when={props.work.entries().length > 0}
        fallback={<Empty icon={FileText} title={t('none')} />}
      >
        <p class="body small soft keys">{t('keys')}</p>
        <ol ref={list} onKeyDown={onKeyDown}>
          <For each={props.work.entries().map(({ id }) => id)}>
            {(id, index) => (
              <ProposalItem id={id} number={index() + 1} work={props.work} season={props.season} />
            )}
          </For>
        </ol>
      </Show>
    </Panel>
  )
}

function focusChosen(list: HTMLElement): void {
  list.querySelector<HTMLElement>('[data-chosen] > button')?.focus()
}
