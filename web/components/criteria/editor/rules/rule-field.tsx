import { Dynamic } from 'solid-js/web'
import type { Path } from '../../../../../scoring/model/condition.ts'
import type { Leaf } from '../../../../../scoring/model/node.ts'
import { t } from '../../../../i18n/criteria-editor.ts'
import { SelectField } from '../../../select-field.tsx'
import { useEditor } from '../context.ts'
import { type RuleKind, ruleKinds, ruleOf } from '../core/rule-kinds.ts'
import { BandsForm } from './bands-form.tsx'
import { ChoiceForm } from './choice-form.tsx'
import { PerUnitForm } from './per-unit-form.tsx'
import { PlaceForm } from './place-form.tsx'
import { FixedForm, JudgedForm, LeaderForm, RangeForm, RatioForm } from './simple-forms.tsx'

/** What the form of a kind of rule gets: the leaf, and where its rule stands. */
export interface RuleFormProps {
  leaf: Leaf
  at: Path
}

/** The form of each kind. A new kind of rule needs a line here before this compiles. */
const forms: Record<RuleKind, (props: RuleFormProps) => ReturnType<typeof FixedForm>> = {
  fixed: FixedForm,
  choice: ChoiceForm,
  perUnit: PerUnitForm,
  bands: BandsForm,
  ratio: RatioForm,
  leader: LeaderForm,
  place: PlaceForm,
  judged: JudgedForm,
  given: RangeForm,
}

/** How a criterion is scored: the kind of rule, and its fields. */
export function RuleField(props: RuleFormProps) {
  const editor = useEditor()
  const kind = () => props.leaf.rule.kind
  return (
    <div class="stack close">
      <SelectField
        label={t('ruleKind')}
        hint={t(`rule.${kind()}.hint`)}
        value={kind()}
        options={ruleKinds.map((value) => ({ value, label: t(`rule.${value}`) }))}
        onChange={(next) => editor.set(props.at, ruleOf(next, props.leaf, t('level')))}
      />
      <Dynamic component={forms[kind()]} leaf={props.leaf} at={props.at} />
    </div>
  )
}
