import { fold } from '../../i18n/fold.ts'
import { t } from '../../i18n/organisations.ts'
import { TextField } from '../text-field.tsx'
import type { SuccessionForm } from './create-succession.ts'

/** A body that comes into being: its names, and its id, proposed from the short one. */
export function FreshBody(props: { succession: SuccessionForm }) {
  const form = () => props.succession.form
  const errorAt = (field: string) => props.succession.errors.at(`to.${field}`)
  const named = (shortName: string) => {
    const isProposed = form().id === idOf(form().shortName)
    props.succession.set({ shortName, ...(isProposed && { id: idOf(shortName) }) })
  }
  return (
    <div class="fields roomy">
      <TextField
        label={t('name')}
        value={form().name}
        onInput={(name) => props.succession.set({ name })}
        error={errorAt('name')}
      />
      <TextField
        label={t('shortName')}
        value={form().shortName}
        onInput={named}
        error={errorAt('shortName')}
      />
      <TextField
        label={t('id')}
        hint={t('idHint')}
        value={form().id}
        onInput={(id) => props.succession.set({ id })}
        error={errorAt('id')}
      />
    </div>
  )
}

/** "Quảng Trị" is "quang-tri". */
function idOf(name: string): string {
  return fold(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
