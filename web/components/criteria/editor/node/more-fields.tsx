import ChevronRight from 'lucide-solid/icons/chevron-right'
import { type JSX, Show } from 'solid-js'
import type { Path } from '../../../../../scoring/model/condition.ts'
import { isGroup, kinds, type Node } from '../../../../../scoring/model/node.ts'
import '../../../../styles/components/fold.css'
import { t } from '../../../../i18n/criteria-editor.ts'
import { ConditionAt } from '../conditions/condition-at.tsx'
import { NumberAt } from '../fields/number-at.tsx'
import { RoundingAt } from '../fields/rounding-at.tsx'
import { SelectAt } from '../fields/select-at.tsx'
import { TextAt } from '../fields/text-at.tsx'
import { RaisesAt } from '../rules/flag-fields.tsx'

interface FoldProps {
  node: Node
  at: Path
}

/** On what condition the node counts; open where there is one. */
export function ConditionFold(props: FoldProps) {
  return (
    <Fold title={t('requires')} open={props.node.requires !== undefined}>
      <p class="soft small">{t('requiresHint')}</p>
      <ConditionAt label={t('requiresLabel')} at={[...props.at, 'requires']} scope="node" />
    </Fold>
  )
}

/** What few nodes need: kind, weight, base, floor, rounding, what it means that it does not apply, flags. */
export function MoreFold(props: FoldProps) {
  const at = (name: string) => [...props.at, name]
  return (
    <Fold title={t('moreFields')} open={false}>
      <div class="fields">
        <SelectAt
          label={t('kind')}
          at={at('kind')}
          none={t('kindInherited')}
          options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        <SelectAt
          label={t('notApplicable')}
          at={at('not_applicable')}
          none={t('alwaysApplies')}
          options={(['full', 'zero', 'rescale'] as const).map((value) => ({
            value,
            label: t(`notApplicable.${value}`),
          }))}
        />
        <NumberAt label={t('base')} hint={t('baseHint')} at={at('base')} />
        <NumberAt label={t('weight')} hint={t('weightHint')} at={at('weight')} />
        <NumberAt label={t('min')} hint={t('minHint')} at={at('min')} />
      </div>
      <RoundingAt
        label={t('round')}
        at={at('round')}
        otherwise={t(isGroup(props.node) ? 'roundNone' : 'roundAsSheet')}
      />
      <Show when={isGroup(props.node)}>
        <TextAt label={t('evidence')} at={at('evidence')} rows={2} optional />
      </Show>
      <Show when={!isGroup(props.node) && props.node.rule.kind !== 'choice'}>
        <RaisesAt at={at('raises')} />
      </Show>
    </Fold>
  )
}

function Fold(props: { title: string; open: boolean; children: JSX.Element }) {
  return (
    <details class="fold" open={props.open}>
      <summary>
        <ChevronRight class="icon" />
        <b>{props.title}</b>
      </summary>
      <div class="body stack close">{props.children}</div>
    </details>
  )
}
