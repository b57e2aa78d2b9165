import { Show } from 'solid-js'
import type { Leaf } from '../../../scoring/model/node.ts'
import { ClaimForm } from './claim-form.tsx'
import { ClaimRead } from './claim-read.tsx'
import type { SheetView } from './create-sheet.ts'
import { ProvisionalNote } from './provisional-note.tsx'
import { RuleBox } from './rule-box.tsx'
import { ScoreColumns } from './score-columns.tsx'

/** An opened criterion: what is claimed on one side, the rule and the steps on the other. */
export function CriterionBody(props: { view: SheetView; leaf: Leaf }) {
  return (
    <div class="body">
      <RuleBox view={props.view} leaf={props.leaf} />
      <div class="work">
        <ScoreColumns view={props.view} leaf={props.leaf} />
        <ProvisionalNote view={props.view} leaf={props.leaf} />
        <Show
          when={props.view.own.get(props.leaf.code)}
          fallback={<ClaimRead view={props.view} leaf={props.leaf} />}
        >
          {(own) => <ClaimForm view={props.view} own={own()} />}
        </Show>
      </div>
    </div>
  )
}
