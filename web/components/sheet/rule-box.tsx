import { Show } from 'solid-js'
import type { Leaf } from '../../../scoring/model/node.ts'
import { conditionInWords } from '../../../scoring/words/condition.ts'
import { ruleInWords } from '../../../scoring/words/rule.ts'
import '../../styles/components/rule.css'
import { locale } from '../../i18n/locale.ts'
import { t } from '../../i18n/sheet.ts'
import { createKeptMemo } from '../kept-memo.ts'
import { Steps } from '../ledger/steps.tsx'
import type { SheetView } from './create-sheet.ts'

/** How a criterion is scored, what proves it, and how the points of now come about. */
export function RuleBox(props: { view: SheetView; leaf: Leaf }) {
  const line = createKeptMemo(() => props.view.line(props.leaf.code), {
    equals: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  })
  return (
    <div class="rule">
      <h4>{t.criterion('rule')}</h4>
      <p>{ruleInWords(props.leaf, locale())}</p>
      <Show when={props.leaf.requires}>
        {(condition) => (
          <>
            <h4>{t.criterion('condition')}</h4>
            <p>{conditionInWords(condition(), props.view.file, locale())}</p>
          </>
        )}
      </Show>
      <Show when={props.leaf.evidence}>
        <h4>{t.criterion('evidenceAsked')}</h4>
        <p>{props.leaf.evidence}</p>
      </Show>
      <Show when={props.leaf.note}>
        <h4>{t.criterion('note')}</h4>
        <p>{props.leaf.note}</p>
      </Show>
      <h4>{t.criterion('pointsNow')}</h4>
      <Steps line={line()} />
    </div>
  )
}
