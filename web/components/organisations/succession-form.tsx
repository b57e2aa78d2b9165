import { createAsync } from '@solidjs/router'
import { For, Show } from 'solid-js'
import type { AdminSeason } from '../../../server/admin/schema.ts'
import { getGrants } from '../../data/admin.ts'
import { t } from '../../i18n/organisations.ts'
import { focusFirstError } from '../field.tsx'
import { Notice } from '../notice.tsx'
import { SelectField } from '../select-field.tsx'
import { TextField } from '../text-field.tsx'
import { createSuccession, freshBody } from './create-succession.ts'
import { FreshBody } from './fresh-body.tsx'
import { Picks } from './picks.tsx'

/** Enters a merger or a new name: who ends, who follows, when, by which document, and who goes over. */
export function SuccessionForm(props: { season: AdminSeason }) {
  const succession = createSuccession(props.season)
  const { form, errors } = succession
  const grants = createAsync(() => getGrants(props.season.id))
  const people = () => {
    const of = (grants() ?? []).filter(
      ({ memberId, status }) =>
        memberId !== null && form.from.includes(memberId) && status !== 'ended',
    )
    return [...new Map(of.map(({ personId, name }) => [personId, name]))]
  }
  return (
    <form
      class="body stack close"
      novalidate
      onSubmit={async (event) => {
        event.preventDefault()
        const element = event.currentTarget
        await succession.send()
        focusFirstError(element)
      }}
    >
      <div class="fields roomy">
        <SelectField
          label={t('kind')}
          value={form.kind}
          options={(['merged', 'renamed'] as const).map((value) => ({
            value,
            label: t(`kind.${value}`),
          }))}
          onChange={(kind) => succession.set({ kind })}
          error={errors.at('kind')}
        />
        <TextField
          label={t('onDay')}
          hint={t('onDayHint')}
          inputmode="numeric"
          value={form.onDay}
          onInput={(onDay) => succession.set({ onDay })}
          onLeave={() => succession.tidy()}
          error={errors.at('onDay')}
        />
        <TextField
          label={t('document')}
          hint={t('documentHint')}
          value={form.document}
          onInput={(document) => succession.set({ document })}
          error={errors.at('document')}
        />
      </div>
      <Picks
        title={t('from')}
        chosen={form.from}
        options={props.season.members.map(({ id, shortName }) => [id, shortName])}
        onToggle={(id) => succession.toggle('from', id)}
        error={errors.at('from')}
      />
      <SelectField
        label={t('to')}
        value={form.to}
        options={[
          { value: freshBody, label: t('fresh') },
          ...props.season.members
            .filter(({ id }) => !form.from.includes(id))
            .map(({ id, shortName }) => ({ value: id, label: shortName })),
        ]}
        onChange={(to) => succession.set({ to })}
        error={errors.at('to.memberId') ?? errors.at('to')}
      />
      <Show when={form.to === freshBody}>
        <FreshBody succession={succession} />
      </Show>
      <Show when={people().length > 0}>
        <Picks
          title={t('people')}
          hint={t('peopleHint')}
          chosen={form.people}
          options={people()}
          onToggle={(id) => succession.toggle('people', id)}
        />
      </Show>
      <For each={[errors.rest()].filter((text) => text !== null)}>
        {(message) => (
          <Notice state="bad" alert>
            {message}
          </Notice>
        )}
      </For>
      <p>
        <button class="button primary" type="submit" disabled={succession.busy()}>
          {t('save')}
        </button>
      </p>
    </form>
  )
}
