import { createSignal, Show } from 'solid-js'
import { makeDraw } from '../../data/checks.ts'
import { t } from '../../i18n/checks.ts'
import { useSeason } from '../../layout-season.tsx'
import { newId } from '../../new-id.ts'
import { focusFirstError } from '../field.tsx'
import { createFieldErrors } from '../field-errors.ts'
import { Notice } from '../notice.tsx'
import { TextField } from '../text-field.tsx'

/** The lead types the seed that was announced, and draws. */
export function DrawForm(props: { again: boolean }) {
  const { season } = useSeason()
  const [seed, setSeed] = createSignal('')
  const [k, setK] = createSignal('2')
  const [reason, setReason] = createSignal('')
  const [busy, setBusy] = createSignal(false)
  const errors = createFieldErrors(['seed', 'k', 'reason'])
  let key = newId()
  const draw = async (form: HTMLElement) => {
    if (busy()) return
    errors.clear()
    setBusy(true)
    try {
      const input = { k: Number(k()), seed: seed(), reason: reason() }
      await makeDraw(season().id, input, key)
    } catch (error) {
      errors.take(error)
      focusFirstError(form)
    } finally {
      // What is sent next is another request.
      key = newId()
      setBusy(false)
    }
  }
  return (
    <form
      class="stack close"
      novalidate
      onSubmit={(event) => {
        event.preventDefault()
        void draw(event.currentTarget)
      }}
    >
      <p class="soft">{t('drawHint')}</p>
      <TextField
        label={t('seed')}
        hint={t('seedHint')}
        value={seed()}
        onInput={setSeed}
        error={errors.at('seed')}
      />
      <TextField
        label={t('k')}
        inputmode="numeric"
        value={k()}
        onInput={setK}
        error={errors.at('k')}
      />
      <Show when={props.again}>
        <TextField
          label={t('reason')}
          rows={2}
          value={reason()}
          onInput={setReason}
          error={errors.at('reason')}
        />
      </Show>
      <Show when={errors.rest()}>
        {(message) => (
          <Notice state="bad" alert>
            {message()}
          </Notice>
        )}
      </Show>
      <p>
        <button type="submit" class="button primary" aria-disabled={busy()}>
          {busy() ? t('drawing') : props.again ? t('drawAgain') : t('draw')}
        </button>
      </p>
    </form>
  )
}
