import { For, Show } from 'solid-js'
import type { RolloverPlan } from '../../../server/rollover/schema.ts'
import { t } from '../../i18n/rollover.ts'
import { focusFirstError } from '../field.tsx'
import { Notice } from '../notice.tsx'
import { Panel } from '../panel.tsx'
import { SelectField } from '../select-field.tsx'
import { TextField } from '../text-field.tsx'
import type { Rollover } from './create-rollover.ts'
import { HeadFields } from './head-fields.tsx'

/** What the next season is to be, and the button that makes it. */
export function RolloverForm(props: { plan: RolloverPlan; rollover: Rollover }) {
  const { form, errors } = props.rollover
  // One that does not fit says why instead of being hidden; the server refuses it with the reason.
  const sheetLabel = ({ draftId, title, refusal }: RolloverPlan['sheets'][number]) => {
    const named = draftId === null ? t('inForce', title) : t('draft', title)
    return refusal ? `${named} (${t(`refusal.${refusal}`)})` : named
  }
  return (
    <Panel title={t('chosen')}>
      <form
        class="body stack close"
        novalidate
        onSubmit={async (event) => {
          event.preventDefault()
          const element = event.currentTarget
          await props.rollover.send()
          focusFirstError(element)
        }}
      >
        <div class="fields roomy">
          <TextField
            label={t('name')}
            value={form.title}
            onInput={(title) => props.rollover.set({ title })}
            error={errors.at('title')}
          />
          <For each={['startsOn', 'endsOn'] as const}>
            {(key) => (
              <TextField
                label={t(key)}
                inputmode="numeric"
                value={form[key]}
                onInput={(text) => props.rollover.set({ [key]: text })}
                onLeave={() => props.rollover.tidy(key)}
                error={errors.at(key)}
              />
            )}
          </For>
          <SelectField
            class="whole"
            label={t('sheet')}
            hint={t('sheetHint')}
            value={form.draftId}
            options={props.plan.sheets.map((sheet) => ({
              value: sheet.draftId ?? '',
              label: sheetLabel(sheet),
            }))}
            onChange={(draftId) => props.rollover.set({ draftId })}
            error={errors.at('draftId')}
          />
        </div>
        <div class="fields pair">
          <HeadFields name="lead" plan={props.plan} rollover={props.rollover} />
          <HeadFields name="deputy" plan={props.plan} rollover={props.rollover} />
        </div>
        <Show when={errors.rest()}>
          {(message) => (
            <Notice state="bad" alert>
              {message()}
            </Notice>
          )}
        </Show>
        <p>
          <button class="button primary" type="submit" disabled={props.rollover.busy()}>
            {props.rollover.busy() ? t('making') : t('make', props.plan.next.year)}
          </button>
        </p>
      </form>
    </Panel>
  )
}
