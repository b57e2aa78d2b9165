import { Show } from 'solid-js'
import type { FactFields } from '../../../scoring/model/claim.ts'
import type { Leaf } from '../../../scoring/model/node.ts'
import { errorText } from '../../../server/errors/schema.ts'
import { locale } from '../../i18n/locale.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/review.ts'
import { t as sheetText } from '../../i18n/sheet.ts'
import { NumberField } from '../sheet/number-field.tsx'
import { TextField } from '../text-field.tsx'
import type { Verify } from './create-verify.ts'
import { FactEntry } from './fact-entry.tsx'
import { givesPoints } from './verify-form.ts'

/** The fields of one cell: the rule's own, the points past the rule, and the reason. */
export function VerifyFields(props: { leaf: Leaf; verify: Verify }) {
  const form = () => props.verify.draft.value
  const error = (field: string) => {
    const code = props.verify.shownFaults()[field]
    return code === undefined ? undefined : errorText(code, locale())
  }
  const change = (fact: FactFields) => props.verify.draft.set({ fact: { ...form().fact, ...fact } })
  return (
    <>
      <h3 class="visually-hidden">{t('form.title')}</h3>
      <Show when={!form().fact.not_applicable}>
        <FactEntry
          leaf={props.leaf}
          fact={form().fact}
          errors={errorsOf(error)}
          onChange={change}
        />
      </Show>
      <Show when={props.leaf.not_applicable}>
        {(kind) => (
          <label class="choice">
            <input
              type="checkbox"
              checked={form().fact.not_applicable ?? false}
              onChange={(event) =>
                change({ not_applicable: event.currentTarget.checked ? true : undefined })
              }
            />
            <span>{sheetText.entry(`notApplicable.${kind()}`)}</span>
          </label>
        )}
      </Show>
      <Show when={!givesPoints(props.leaf) && !form().fact.not_applicable}>
        <label class="choice">
          <input
            type="checkbox"
            checked={form().override}
            onChange={(event) => props.verify.draft.set({ override: event.currentTarget.checked })}
          />
          <span>{t('form.override')}</span>
        </label>
        <Show when={form().override}>
          <NumberField
            label={t('form.overridePoints')}
            value={form().fact.points}
            hint={rangeHint(props.leaf)}
            error={error('points')}
            onChange={(points) => change({ points })}
          />
        </Show>
      </Show>
      <Show when={error('form')}>
        <div class="field">
          <p class="error" role="alert">
            {error('form')}
          </p>
        </div>
      </Show>
      <TextField
        label={t(props.verify.differs() ? 'form.reason' : 'form.reasonOptional')}
        rows={3}
        value={form().reason}
        error={error('reason')}
        onInput={(reason) => props.verify.draft.set({ reason })}
      />
    </>
  )
}

const factNames = ['quantity', 'actual', 'plan', 'previous', 'scores', 'points'] as const

function errorsOf(error: (field: string) => string | undefined) {
  return Object.fromEntries(factNames.map((name) => [name, error(name)]))
}

function rangeHint({ min, max }: Leaf): string {
  return t('form.overrideHint', min ? formatPoints(min) : null, max ? formatPoints(max) : null)
}
