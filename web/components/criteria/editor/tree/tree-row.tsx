import ChevronRight from 'lucide-solid/icons/chevron-right'
import CircleX from 'lucide-solid/icons/circle-x'
import GripVertical from 'lucide-solid/icons/grip-vertical'
import TriangleAlert from 'lucide-solid/icons/triangle-alert'
import { Show } from 'solid-js'
import type { Finding } from '../../../../../scoring/check.ts'
import { isPenalty, limitOf } from '../../../../../scoring/tree/around.ts'
import { t } from '../../../../i18n/criteria-editor.ts'
import { formatPoints } from '../../../../i18n/numbers.ts'
import { useEditor } from '../context.ts'
import type { Drop } from '../core/drop.ts'
import type { Row } from '../core/rows.ts'

/** One line of the tree: its code, title, what was found in it, and how far it can go. */
export function TreeRow(props: {
  row: Row
  selected: boolean
  held: boolean
  drop: Drop | null
  findings: readonly Finding[]
  onSelect: () => void
  onFold: () => void
  onTake: (event: PointerEvent) => void
}) {
  const { document } = useEditor()
  const node = () => props.row.node
  const limit = () => limitOf(node(), isPenalty(document().sheet, node()))
  const title = () => node().title || t('untitled')
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree as a whole hears the keys
    <div
      role="treeitem"
      aria-level={props.row.level}
      aria-posinset={props.row.position}
      aria-setsize={props.row.size}
      aria-expanded={props.row.expanded}
      aria-selected={props.selected}
      tabIndex={props.selected ? 0 : -1}
      data-level={Math.min(props.row.level, 6)}
      data-held={props.held ? '' : undefined}
      data-drop={props.drop?.side}
      data-drop-level={props.drop && Math.min(props.drop.level, 6)}
      onClick={() => props.onSelect()}
    >
      <span
        class="handle"
        aria-hidden="true"
        title={t('drag')}
        onPointerDown={(event) => props.onTake(event)}
        // The line that lies there after a drop was not pressed.
        onClick={(event) => event.stopPropagation()}
      >
        <GripVertical class="icon" />
      </span>
      <Show when={props.row.expanded !== undefined} fallback={<span />}>
        <span
          class="mark"
          aria-hidden="true"
          onClick={(event) => {
            event.stopPropagation()
            props.onFold()
          }}
        >
          <ChevronRight class="icon" />
        </span>
      </Show>
      <span class="code">{node().code}</span>
      <span class="title" classList={{ soft: node().title === '' }}>
        {title()}
      </span>
      <FindingMark findings={props.findings} />
      <span class="number">
        <Show when={limit()}>
          {(points) => (
            <>
              <span class="visually-hidden">{t('upTo')} </span>
              {formatPoints(points())}
            </>
          )}
        </Show>
      </span>
    </div>
  )
}

/** How many findings, with the gravest as its sign. */
function FindingMark(props: { findings: readonly Finding[] }) {
  const errors = () => props.findings.filter(({ severity }) => severity === 'error').length
  const serious = () => props.findings.filter(({ severity }) => severity !== 'note').length
  return (
    <Show when={serious() > 0} fallback={<span />}>
      <span class="status" data-state={errors() > 0 ? 'bad' : 'warn'}>
        <Show when={errors() > 0} fallback={<TriangleAlert class="icon" />}>
          <CircleX class="icon" />
        </Show>
        {serious()}
        <span class="visually-hidden"> {t('foundHere')}</span>
      </span>
    </Show>
  )
}
