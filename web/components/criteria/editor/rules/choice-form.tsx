import type { Rule } from '../../../../../scoring/rules/index.ts'
import { t } from '../../../../i18n/criteria-editor.ts'
import { freeId } from '../core/rule-kinds.ts'
import { CheckAt } from '../fields/check-at.tsx'
import { ListAt } from '../fields/list-at.tsx'
import { NumberAt } from '../fields/number-at.tsx'
import { TextAt } from '../fields/text-at.tsx'
import { RaisedFlags } from './flag-fields.tsx'
import type { RuleFormProps } from './rule-field.tsx'

type Option = Extract<Rule, { kind: 'choice' }>['options'][number]

/** Levels to choose from, each with its points; one may make the whole section 0. */
export function ChoiceForm(props: RuleFormProps) {
  return (
    <ListAt<Option>
      at={[...props.at, 'options']}
      name={(place) => t('optionName', place + 1)}
      add={t('addOption')}
      least={1}
      ordered
      fresh={(options) => ({ id: freeId('muc', options), title: '', points: '0' })}
    >
      {(_, at) => (
        <div class="fields">
          <TextAt class="whole" label={t('optionTitle')} at={[...at, 'title']} />
          <NumberAt label={t('bandPoints')} at={[...at, 'points']} required />
          <RaisedFlags at={[...at, 'raises']} />
          <div class="whole">
            <CheckAt label={t('voids')} at={[...at, 'voids']} />
          </div>
        </div>
      )}
    </ListAt>
  )
}
