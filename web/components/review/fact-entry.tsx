import { For, Match, Switch } from 'solid-js'
import type { FactFields } from '../../../scoring/model/claim.ts'
import type { Leaf } from '../../../scoring/model/node.ts'
import { t } from '../../i18n/sheet.ts'
import { unitOf } from '../ledger/fact-words.ts'
import { ChoiceEntry, MetEntry } from '../sheet/choice-entry.tsx'
import { entryOf, type FigureName } from '../sheet/entry.ts'
import { NumberField } from '../sheet/number-field.tsx'
import { ScoresField } from '../sheet/scores-field.tsx'

/** The fields that the rule of a criterion takes: figures, an answer, scores of a panel, points. */
export function FactEntry(props: {
  leaf: Leaf
  fact: FactFields
  /** Sentences by field. */
  errors: Partial<Record<string, string>>
  onChange: (change: FactFields) => void
}) {
  const entry = () => entryOf(props.leaf)
  const figures = () => {
    const one = entry()
    return one.kind === 'figures' ? one.names : []
  }
  return (
    <Switch>
      <Match when={entry().kind === 'choice'}>
        <ChoiceEntry
          leaf={props.leaf}
          value={props.fact.option}
          onChange={(option) => props.onChange({ option })}
        />
      </Match>
      <Match when={entry().kind === 'met'}>
        <MetEntry
          leaf={props.leaf}
          value={props.fact.met}
          onChange={(met) => props.onChange({ met })}
        />
      </Match>
      <Match when={entry().kind === 'scores'}>
        <ScoresField
          value={props.fact.scores}
          error={props.errors.scores}
          onChange={(scores) => props.onChange({ scores })}
        />
      </Match>
      <Match when={entry().kind === 'given'}>
        <NumberField
          label={t.entry('given')}
          value={props.fact.points}
          error={props.errors.points}
          onChange={(points) => props.onChange({ points })}
        />
      </Match>
      <Match when={figures().length > 0}>
        <div class="fields">
          <For each={figures()}>
            {(name) => (
              <NumberField
                label={labelOf(props.leaf, name)}
                unit={unitOf(props.leaf)}
                value={props.fact[name]}
                error={props.errors[name]}
                onChange={(value) => props.onChange({ [name]: value })}
              />
            )}
          </For>
        </div>
      </Match>
    </Switch>
  )
}

function labelOf(leaf: Leaf, name: FigureName): string {
  const of = 'of' in leaf.rule ? leaf.rule.of : undefined
  if (name === 'actual' && of === 'growth') return t.entry('thisYear')
  if (name !== 'quantity') return t.entry(name)
  if (of === 'days_late') return t.entry('daysLate')
  return leaf.unit ? t.entry('quantity', leaf.unit) : t.entry('quantityPlain')
}
