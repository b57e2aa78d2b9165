import ChevronRight from 'lucide-solid/icons/chevron-right'
import { createSignal, Show } from 'solid-js'
import type { Motion } from '../../../server/ballots/schema.ts'
import { freeKeys } from '../../ballot/teller-key.ts'
import { handInKeys, readSealed } from '../../data/conference.ts'
import { t } from '../../i18n/conference.ts'
import { useSeason } from '../../layout-season.tsx'
import '../../styles/components/fold.css'
import { ActForm } from '../act-form.tsx'
import { DropZone } from '../drop-zone.tsx'
import { Notice } from '../notice.tsx'
import { Status } from '../status.tsx'
import { TextField } from '../text-field.tsx'

/** A teller takes its seal off: by the file of its key, which is never shown, or by the key itself. */
export function OpenSeal(props: { motion: Motion }) {
  const { season } = useSeason()
  const [file, setFile] = createSignal<{ name: string; key: string }>()
  const [typed, setTyped] = createSignal('')
  const [fault, setFault] = createSignal<'tellerMissing' | 'tellerWrong'>()
  const read = async ([chosen]: File[]) => {
    if (!chosen) return
    setFile({ name: chosen.name, key: await chosen.text() })
    // Of the file and what is typed the last counts.
    setTyped('')
    setFault(undefined)
  }
  const open = async () => {
    const privateKey = typed().trim() || file()?.key
    if (!privateKey) return void setFault('tellerMissing')
    const ids = { seasonId: season().id, motionId: props.motion.id }
    const sealed = await readSealed(ids)
    const keys = await freeKeys(sealed.papers, privateKey, ids.motionId).catch(() => [])
    if (keys.every((key) => key === null)) return void setFault('tellerWrong')
    await handInKeys(ids, { keys })
  }
  return (
    <ActForm label={t('tellerOpen')} act={open}>
      <DropZone
        title={t('tellerFile')}
        hint={t('tellerFileHint')}
        accept=".txt,text/plain"
        onFiles={read}
      />
      <Show when={file()}>
        {(chosen) => (
          <p role="status">
            <Status state="ok">{t('tellerRead', chosen().name)}</Status>
          </p>
        )}
      </Show>
      <details class="fold">
        <summary>
          <ChevronRight class="icon" />
          {t('tellerType')}
        </summary>
        <div class="body">
          <TextField
            label={t('tellerPaste')}
            rows={4}
            value={typed()}
            onInput={(key) => {
              setTyped(key)
              setFile(undefined)
              setFault(undefined)
            }}
          />
        </div>
      </details>
      <Show when={fault()}>
        {(what) => (
          <Notice state="bad" alert>
            {t(what())}
          </Notice>
        )}
      </Show>
    </ActForm>
  )
}
