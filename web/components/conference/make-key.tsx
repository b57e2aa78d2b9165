import Download from 'lucide-solid/icons/download'
import Printer from 'lucide-solid/icons/printer'
import { createSignal, Show } from 'solid-js'
import type { Motion } from '../../../server/ballots/schema.ts'
import { canSeal } from '../../ballot/seal.ts'
import { makeTellerKeys } from '../../ballot/teller-key.ts'
import { registerTeller } from '../../data/conference.ts'
import { t } from '../../i18n/conference.ts'
import { useSeason } from '../../layout-season.tsx'
import { saveFile } from '../../save-file.ts'
import { ActForm } from '../act-form.tsx'
import { Notice } from '../notice.tsx'

/**
 * Makes a teller's keys in its browser. The private one is shown whole, so that it can be printed, and
 * handed over as a file; nobody else ever has it.
 */
export function MakeKey(props: { motion: Motion; position: 1 | 2; again: boolean }) {
  const { season } = useSeason()
  const [privateKey, setPrivateKey] = createSignal('')
  const make = async () => {
    const keys = await makeTellerKeys()
    const ids = { seasonId: season().id, motionId: props.motion.id }
    // On screen before it counts: a key that nobody has would make the vote void.
    setPrivateKey(keys.privateKey)
    await registerTeller(ids, { position: props.position, publicKey: keys.publicKey })
  }
  const fileName = () =>
    `khoa-kiem-phieu-${season().id}-${props.motion.number}-${props.position}.txt`
  return (
    <Show when={canSeal()} fallback={<Notice state="warn">{t('cannotSeal')}</Notice>}>
      <Show when={privateKey()}>
        {(key) => (
          <div class="stack close teller-key">
            <Notice state="warn">
              {t('tellerKeep')} {t('tellerKeepMore')}
            </Notice>
            <p class="row">
              <button
                class="button primary"
                type="button"
                onClick={() => saveFile(fileName(), `${key()}\n`, 'text/plain')}
              >
                <Download class="icon" />
                {t('tellerSave')}
              </button>
              <button class="button" type="button" onClick={() => window.print()}>
                <Printer class="icon" />
                {t('tellerPrint')}
              </button>
            </p>
            <figure>
              <figcaption class="soft small">{t('tellerKey')}</figcaption>
              <output class="key" tabindex="0">
                {key()}
              </output>
            </figure>
          </div>
        )}
      </Show>
      <ActForm
        label={t(props.again ? 'tellerMakeAgain' : 'tellerMake', props.position)}
        busyLabel={t('tellerMaking')}
        plain={props.again}
        act={make}
      />
    </Show>
  )
}
