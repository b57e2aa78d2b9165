import ChevronRight from 'lucide-solid/icons/chevron-right'
import { For, type JSX, Show } from 'solid-js'
import { isGroup, type Node } from '../../../scoring/model/node.ts'
import type { Sheet } from '../../../scoring/model/sheet.ts'
import '../../styles/components/tree.css'
import { isPenalty, limitOf } from '../../../scoring/tree/around.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { anchorOf } from '../sheet/anchor.ts'

/** The sheet as a tree of links into the page. */
export function NodeTree(props: { sheet: Sheet }) {
  return (
    <ol class="tree">
      <For each={props.sheet.nodes}>{(node) => <Branch sheet={props.sheet} node={node} />}</For>
    </ol>
  )
}

function Branch(props: { sheet: Sheet; node: Node }): JSX.Element {
  return (
    <li>
      <Show when={isGroup(props.node) && props.node} fallback={<Leaf {...props} />}>
        {(group) => (
          <details>
            <summary>
              <span class="mark">
                <ChevronRight class="icon" aria-hidden="true" />
              </span>
              <Words {...props} />
            </summary>
            <ol>
              <For each={group().nodes}>{(node) => <Branch sheet={props.sheet} node={node} />}</For>
            </ol>
          </details>
        )}
      </Show>
    </li>
  )
}

function Leaf(props: { sheet: Sheet; node: Node }) {
  return (
    <a href={`#${anchorOf(props.node.code)}`} target="_self">
      <span />
      <Words {...props} />
    </a>
  )
}

function Words(props: { sheet: Sheet; node: Node }) {
  const limit = () => limitOf(props.node, isPenalty(props.sheet, props.node))
  return (
    <>
      <span class="code">{props.node.code}</span>
      <span>{props.node.title}</span>
      <span />
      <span class="number">{limit() === null ? '' : formatPoints(limit() ?? '')}</span>
    </>
  )
}
