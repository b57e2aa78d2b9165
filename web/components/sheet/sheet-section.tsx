import { For, type JSX, Show } from 'solid-js'
import { type Group, isGroup, type Node } from '../../../scoring/model/node.ts'
import '../../styles/components/sheet-section.css'
import { nodesIn } from '../../../scoring/tree/around.ts'
import { t } from '../../i18n/sheet.ts'
import { createKeptMemo } from '../kept-memo.ts'
import { anchorOf } from './anchor.ts'
import { CapNote } from './cap-note.tsx'
import type { SheetView } from './create-sheet.ts'
import { Criterion } from './criterion.tsx'
import { NotApplicableEntry } from './not-applicable-entry.tsx'
import { Points } from './points.tsx'

export interface SectionProps {
  view: SheetView
  shows: (code: string) => boolean
  isOpen: (code: string) => boolean
  onToggle: (code: string, open: boolean) => void
  /** The criterion to go on with; null where no other lacks figures. */
  nextOf: (code: string) => string | null
  onNext: (code: string) => void
}

/** A part of the sheet with its sum; a leaf at the top level is a part of its own. */
export function SheetSection(props: SectionProps & { node: Node }) {
  const hidden = () => !shownIn(props, props.node)
  return (
    <section
      class="sheet-section"
      id={isGroup(props.node) ? anchorOf(props.node.code) : undefined}
      aria-label={props.node.title}
      hidden={hidden()}
    >
      <header>
        <h2>
          {props.node.code}. {props.node.title}
        </h2>
        <p class="points">
          <Points view={props.view} node={props.node} />
        </p>
        <Show when={isGroup(props.node) && props.node}>
          {(group) => <GroupNotes view={props.view} group={group()} />}
        </Show>
      </header>
      <ol>
        <Nodes {...props} nodes={isGroup(props.node) ? props.node.nodes : [props.node]} />
      </ol>
    </section>
  )
}

function Nodes(props: SectionProps & { nodes: readonly Node[] }): JSX.Element {
  return (
    <For each={props.nodes}>
      {(node) =>
        isGroup(node) ? (
          <li class="criterion-group" id={anchorOf(node.code)} hidden={!shownIn(props, node)}>
            <header>
              <h3>
                {node.code} {node.title}
              </h3>
              <p class="points">
                <Points view={props.view} node={node} />
              </p>
              <GroupNotes view={props.view} group={node} />
            </header>
            <ol>
              <Nodes {...props} nodes={node.nodes} />
            </ol>
          </li>
        ) : (
          <Criterion
            view={props.view}
            leaf={node}
            open={props.isOpen(node.code)}
            hidden={!props.shows(node.code)}
            onToggle={(open) => props.onToggle(node.code, open)}
            next={() => props.nextOf(node.code)}
            onNext={() => props.onNext(node.code)}
          />
        )
      }
    </For>
  )
}

/** What a group does with its parts, where that is more than adding them. */
function GroupNotes(props: { view: SheetView; group: Group }) {
  const voided = createKeptMemo(() => props.view.line(props.group.code)?.status === 'voided')
  return (
    <>
      <Show when={props.group.combine === 'max'}>
        <p class="soft small">{t.criterion('onlyBest')}</p>
      </Show>
      <Show when={props.group.combine === 'min'}>
        <p class="soft small">{t.criterion('onlyWorst')}</p>
      </Show>
      <Show when={voided()}>
        <p class="status" data-state="bad">
          {t.criterion('voided')}
        </p>
      </Show>
      <Show when={props.group.note}>
        <p class="soft small">{props.group.note}</p>
      </Show>
      <CapNote view={props.view} node={props.group} />
      <Show when={props.view.ownGroups.get(props.group.code)}>
        {(own) => <NotApplicableEntry own={own()} />}
      </Show>
    </>
  )
}

function shownIn({ shows }: SectionProps, node: Node): boolean {
  return nodesIn(node).some((inner) => !isGroup(inner) && shows(inner.code))
}
