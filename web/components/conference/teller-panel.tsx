import { createSignal, For, Match, Show, Switch } from 'solid-js'
import type { Motion } from '../../../server/ballots/schema.ts'
import { canSeal } from '../../ballot/seal.ts'
import { freeKeys, makeTellerKeys } from '../../ballot/teller-key.ts'
import { agreeUnopened, handInKeys, readSealed, registerTeller } from '../../data/conference.ts'
import { t } from '../../i18n/conference.ts'
import { useSeason } from '../../layout-season.tsx'
import { Notice } from '../notice.tsx'
import { TextField } from '../text-field.tsx'
import { ActForm } from './act-form.tsx'
import { useNames } from './names.ts'

const positions = [1, 2] as const

/** The two who hold the keys: they make them before the vote and open the envelopes after it. */
export function TellerPanel(props: { motion: Motion }) {
  const { can, season } = useSeason()
  const { nameOf } = useNames()
  const tellerAt = (position: number) =>
    props.motion.tellers.find((each) => each.position === position)
  const namedAt = (position: number) => props.motion.tellerMembers[position - 1] ?? null
  const isNamed = (position: number) =>
    namedAt(position) === null || namedAt(position) === season().memberId
  const noneAt = (position: number) => {
    const named = namedAt(position)
    return named === null ? t('tellerNone', position) : t('tellerNamed', position, nameOf(named))
  }
  const own = () => props.motion.tellers.find((each) => each.own)
  /** The first opens the outer of two seals, the second the last one. */
  const isTurn = () => props.motion.layer > 0 && own()?.position === 3 - props.motion.layer
  const waiting = () => (props.motion.unopened?.agreed ? null : props.motion.unopened)
  const isAsked = () => own() !== undefined && own()?.position !== waiting()?.position
  return (
    <div class="stack close">
      <p>
        <b>{t('tellers')}</b>
      </p>
      <For each={positions}>
        {(position) => (
          <div class="stack close">
            <p>
              <Show when={tellerAt(position)} fallback={noneAt(position)}>
                {(teller) => t('tellerIs', position, nameOf(teller().memberId))}
              </Show>
            </p>
            <Show
              when={
                props.motion.state === 'draft' &&
                can('motion.tell') &&
                isNamed(position) &&
                (own() ? own()?.position === position : tellerAt(position) === undefined)
              }
            >
              <MakeKey motion={props.motion} position={position} />
            </Show>
          </div>
        )}
      </For>
      <Show when={props.motion.unopened}>
        {(unopened) => (
          <Notice state="warn">
            {t('tellerUnopened', unopened().position, unopened().papers)}{' '}
            {t(unopened().agreed ? 'tellerAgreed' : 'tellerUnopenedNext')}
          </Notice>
        )}
      </Show>
      <Switch>
        <Match when={isAsked() && waiting()}>
          {(unopened) => (
            <ActForm
              label={t('tellerAgree', unopened().papers)}
              act={() =>
                agreeUnopened(
                  { seasonId: season().id, motionId: props.motion.id },
                  unopened().papers,
                )
              }
            />
          )}
        </Match>
        <Match when={props.motion.state === 'ended' && isTurn()}>
          <OpenSeal motion={props.motion} />
        </Match>
        <Match when={props.motion.state === 'ended'}>
          <Notice>{t('tellerWait')}</Notice>
        </Match>
      </Switch>
    </div>
  )
}

function MakeKey(props: { motion: Motion; position: 1 | 2 }) {
  const { season } = useSeason()
  const [privateKey, setPrivateKey] = createSignal('')
  const make = async () => {
    const keys = await makeTellerKeys()
    const ids = { seasonId: season().id, motionId: props.motion.id }
    // On screen before it counts: a key that nobody has would make the vote void.
    setPrivateKey(keys.privateKey)
    await registerTeller(ids, { position: props.position, publicKey: keys.publicKey })
  }
  return (
    <Show when={canSeal()} fallback={<Notice state="warn">{t('cannotSeal')}</Notice>}>
      <ActForm label={t('tellerMake', props.position)} busyLabel={t('tellerMaking')} act={make}>
        <Show when={privateKey()}>
          <Notice state="warn">
            {t('tellerKeep')} {t('tellerKeepMore')}
          </Notice>
          <TextField
            label={t('tellerKey')}
            rows={8}
            readonly
            value={privateKey()}
            onInput={() => {}}
          />
          <button class="button" type="button" onClick={() => window.print()}>
            {t('tellerPrint')}
          </button>
        </Show>
      </ActForm>
    </Show>
  )
}

function OpenSeal(props: { motion: Motion }) {
  const { season } = useSeason()
  const [privateKey, setPrivateKey] = createSignal('')
  const [wrong, setWrong] = createSignal(false)
  const open = async () => {
    setWrong(false)
    const ids = { seasonId: season().id, motionId: props.motion.id }
    const sealed = await readSealed(ids)
    const keys = await freeKeys(sealed.papers, privateKey(), ids.motionId).catch(() => [])
    if (keys.every((key) => key === null)) return void setWrong(true)
    await handInKeys(ids, { keys })
  }
  return (
    <ActForm label={t('tellerOpen')} act={open}>
      <TextField
        label={t('tellerPaste')}
        rows={6}
        value={privateKey()}
        error={wrong() ? t('tellerWrong') : undefined}
        onInput={setPrivateKey}
      />
    </ActForm>
  )
}
