import { Match, Show, Switch } from 'solid-js'
import type { Path } from '../../../../../scoring/model/condition.ts'
import type { Quota } from '../../../../../scoring/model/quota.ts'
import { t } from '../../../../i18n/criteria-editor.ts'
import { SelectField } from '../../../select-field.tsx'
import { useEditor } from '../context.ts'
import { NumberAt } from './number-at.tsx'
import { SelectAt } from './select-at.tsx'
import { WholeAt } from './whole-at.tsx'

type Base = 'members' | 'ranked' | 'recipients'
type Way = 'none' | 'count' | 'percent'

/** How many may have it: a number, or a percentage of the members, those ranked, or those of another award. */
export function QuotaAt(props: {
  label: string
  at: Path
  bases: readonly Base[]
  /** The awards whose recipients may be the base. */
  awards?: readonly { value: string; label: string }[]
  optional?: boolean
}) {
  const editor = useEditor()
  const quota = () => editor.valueAt(props.at) as Quota | undefined
  const way = (): Way => {
    const stated = quota()
    if (!stated) return 'none'
    return 'count' in stated ? 'count' : 'percent'
  }
  const choose = (next: Way) => {
    const made: Record<Way, Quota | undefined> = {
      none: undefined,
      count: { count: 1 },
      percent: { percent: '20', base: 'members' },
    }
    editor.set(props.at, made[next])
  }
  const ways: readonly Way[] = props.optional ? ['none', 'count', 'percent'] : ['count', 'percent']
  const base = () => editor.valueAt([...props.at, 'base'])
  return (
    <div class="fields">
      <SelectField
        label={props.label}
        value={way()}
        options={ways.map((value) => ({ value, label: t(`quota.${value}`) }))}
        onChange={choose}
      />
      <Switch>
        <Match when={way() === 'count'}>
          <WholeAt label={t('seats')} at={[...props.at, 'count']} />
        </Match>
        <Match when={way() === 'percent'}>
          <NumberAt label={t('percent')} unit="%" at={[...props.at, 'percent']} required />
          <SelectAt
            label={t('quotaBase')}
            at={[...props.at, 'base']}
            options={props.bases.map((value) => ({ value, label: t(`base.${value}`) }))}
          />
          <Show when={base() === 'recipients'}>
            <SelectAt
              label={t('quotaOf')}
              at={[...props.at, 'of']}
              none={t('quotaOfFrom')}
              options={props.awards ?? []}
            />
          </Show>
          <WholeAt label={t('quotaMin')} at={[...props.at, 'min']} optional />
        </Match>
      </Switch>
    </div>
  )
}
