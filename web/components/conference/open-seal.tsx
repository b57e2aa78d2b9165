import { createSignal } from 'solid-js'
import type { Motion } from '../../../server/ballots/schema.ts'
import { freeKeys } from '../../ballot/teller-key.ts'
import { handInKeys, readSealed } from '../../data/conference.ts'
import { t } from '../../i18n/conference.ts'
import { useSeason } from '../../layout-season.tsx'
import { ActForm } from '../act-form.tsx'
import { Field } from '../field.tsx'
import { TextField } from '../text-field.tsx'

/** A teller takes its seal off: by the file of its key, or by the key itself. */
export function OpenSeal(props: { motion: Motion }) {
  const { season } = useSeason()
  const [privateKey, setPrivateKey] = createSignal('')
  const [wrong, setWrong] = createSignal(false)
  const put = (key: string) => {
    setPrivateKey(key)
    setWrong(false)
  }
  const open = async () => {
    const ids = { seasonId: season().id, motionId: props.motion.id }
    const sealed = await readSealed(ids)
    const keys = await freeKeys(sealed.papers, privateKey(), ids.motionId).catch(() => [])
    if (keys.every((key) => key === null)) return void setWrong(true)
    await handInKeys(ids, { keys })
  }
  return (
    <ActForm label={t('tellerOpen')} act={open}>
      <Field label={t('tellerFile')}>
        {(control) => (
          <input
            {...control}
            class="input"
            type="file"
            accept=".txt,text/plain"
            onChange={async (event) => put((await event.currentTarget.files?.[0]?.text()) ?? '')}
          />
        )}
      </Field>
      <TextField
        label={t('tellerPaste')}
        rows={4}
        value={privateKey()}
        error={wrong() ? t('tellerWrong') : undefined}
        onInput={put}
      />
    </ActForm>
  )
}
