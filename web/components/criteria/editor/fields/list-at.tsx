import ArrowDown from 'lucide-solid/icons/arrow-down'
import ArrowUp from 'lucide-solid/icons/arrow-up'
import Plus from 'lucide-solid/icons/plus'
import Trash2 from 'lucide-solid/icons/trash-2'
import { Index, type JSX, Show } from 'solid-js'
import type { Path } from '../../../../../scoring/model/condition.ts'
import { t } from '../../../../i18n/criteria-editor.ts'
import { useEditor } from '../context.ts'

/** A list of the sheet (bands, levels, grades, awards): each entry with its fields, and what can be done with it. */
export function ListAt<Entry>(props: {
  at: Path
  /** What one entry is called, for the buttons: "mức 2". */
  name: (place: number) => string
  /** What the button below the list says. */
  add: string
  fresh: (entries: readonly Entry[]) => Entry
  /** The order means something, so that entries can be moved. */
  ordered?: boolean
  /** Entries of a line each: what can be done with one stands at its end, not above it. */
  compact?: boolean
  /** As many as there must be at least. */
  least?: number
  children: (entry: () => Entry, at: Path, place: number) => JSX.Element
}) {
  const editor = useEditor()
  const entries = () => (editor.valueAt(props.at) ?? []) as readonly Entry[]
  const put = (next: readonly Entry[]) => editor.set(props.at, next)
  const swap = (place: number, by: number) => {
    const entry = entries()[place]!
    put(
      entries()
        .toSpliced(place, 1)
        .toSpliced(place + by, 0, entry),
    )
    editor.say(t('movedTo', props.name(place), place + by + 1))
  }
  return (
    <div class="entry-list">
      <Index each={entries()}>
        {(entry, place) => (
          <fieldset
            class="entry"
            classList={{ compact: Boolean(props.compact) }}
            aria-label={props.name(place)}
          >
            <Show when={!props.compact}>
              <p class="entry-name">{capital(props.name(place))}</p>
            </Show>
            <div class="entry-tools">
              <Show when={props.ordered}>
                <Tool
                  label={t('entryUp', props.name(place))}
                  off={place === 0}
                  act={() => swap(place, -1)}
                >
                  <ArrowUp class="icon" />
                </Tool>
                <Tool
                  label={t('entryDown', props.name(place))}
                  off={place === entries().length - 1}
                  act={() => swap(place, 1)}
                >
                  <ArrowDown class="icon" />
                </Tool>
              </Show>
              <Tool
                label={t('entryRemove', props.name(place))}
                off={entries().length <= (props.least ?? 0)}
                act={() => put(entries().toSpliced(place, 1))}
              >
                <Trash2 class="icon" />
              </Tool>
            </div>
            <div class="entry-fields">{props.children(entry, [...props.at, place], place)}</div>
          </fieldset>
        )}
      </Index>
      <Show when={editor.errorAt(props.at)}>{(error) => <p class="bad small">{error()}</p>}</Show>
      <p>
        <button
          class="button"
          type="button"
          onClick={() => put([...entries(), props.fresh(entries())])}
        >
          <Plus class="icon" />
          {props.add}
        </button>
      </p>
    </div>
  )
}

function Tool(props: { label: string; off: boolean; act: () => void; children: JSX.Element }) {
  return (
    <button
      class="button plain square"
      type="button"
      aria-label={props.label}
      title={props.label}
      disabled={props.off}
      onClick={() => props.act()}
    >
      {props.children}
    </button>
  )
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}
