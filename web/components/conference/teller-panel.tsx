import { For, Match, Show, Switch } from 'solid-js'
import type { Motion } from '../../../server/ballots/schema.ts'
import { agreeUnopened } from '../../data/conference.ts'
import { t } from '../../i18n/conference.ts'
import { useSeason } from '../../layout-season.tsx'
import { ActForm } from '../act-form.tsx'
import { Notice } from '../notice.tsx'
import { MakeKey } from './make-key.tsx'
import { useNames } from './names.ts'
import { OpenSeal } from './open-seal.tsx'
import { tellerTurns } from './teller-turn.ts'

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
  const isDraft = () => props.motion.state === 'draft'
  const own = () => props.motion.tellers.find((each) => each.own)
  /** Whose turn it is after the vote. */
  const turn = () => (isDraft() ? undefined : tellerTurns(props.motion)[0])
  const isOwn = () => own() !== undefined && own()?.position === turn()?.position
  const waitsFor = () => {
    const position = turn()?.position ?? 1
    return t('tellerWait', position, nameOf(tellerAt(position)?.memberId ?? null))
  }
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
                {(teller) => t('tellerIs', position, nameOf(teller().memberId), isDraft())}
              </Show>
            </p>
            <Show
              when={
                isDraft() &&
                can('motion.tell') &&
                isNamed(position) &&
                (own() ? own()?.position === position : tellerAt(position) === undefined)
              }
            >
              <MakeKey
                motion={props.motion}
                position={position}
                again={tellerAt(position) !== undefined}
              />
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
        <Match when={isOwn() && turn()?.act === 'agree' && props.motion.unopened}>
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
        <Match when={isOwn()}>
          <OpenSeal motion={props.motion} />
        </Match>
        <Match when={turn()}>
          <Notice>
            {own() && own()!.position < turn()!.position && `${t('tellerDone')} `}
            {waitsFor()}
          </Notice>
        </Match>
      </Switch>
    </div>
  )
}
