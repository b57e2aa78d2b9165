import { For, Show } from 'solid-js'
import type { CheckDraw } from '../../../server/checks/schema.ts'
import { t } from '../../i18n/checks.ts'
import { formatInstant } from '../../i18n/days.ts'
import { useSeason } from '../../layout-season.tsx'
import { Panel } from '../panel.tsx'
import { Status } from '../status.tsx'
import { DrawForm } from './draw-form.tsx'

/** Every draw with what it gave up, and how to make the one in force again; the lead draws here. */
export function DrawPanel(props: { draws: readonly CheckDraw[] }) {
  const { can } = useSeason()
  const last = () => props.draws.at(-1)
  return (
    <Panel title={t('drawTitle')} id="boc-tham">
      <div class="body stack">
        <Show when={last()} fallback={<p class="soft">{t('drawNone')}</p>}>
          {(draw) => (
            <>
              <DrawAccount draw={draw()} />
              <Repeat draw={draw()} />
              <For each={props.draws.slice(0, -1)}>{(each) => <DrawLine draw={each} />}</For>
            </>
          )}
        </Show>
        <Show when={can('check.draw')}>
          <DrawForm again={props.draws.length > 0} />
        </Show>
      </div>
    </Panel>
  )
}

function DrawLine(props: { draw: CheckDraw }) {
  const line = () => {
    const { number, input, by, at } = props.draw
    return t('drawn', number, input.k, by, formatInstant(at))
  }
  return (
    <p>
      {line()} {t('drawnSeed', props.draw.input.seed)}.{' '}
      <Show when={props.draw.reason}>{(reason) => t('drawnReason', reason())}</Show>
    </p>
  )
}

function DrawAccount(props: { draw: CheckDraw }) {
  const { member } = useSeason()
  const nameOf = (id: string) => member(id)?.shortName ?? id
  const items = () => props.draw.result.loads.map((load) => load.items)
  return (
    <>
      <DrawLine draw={props.draw} />
      <Show
        when={props.draw.result.relaxed.length > 0}
        fallback={
          <p>
            <Status state="ok">{t('kept')}</Status>
          </p>
        }
      >
        <ul>
          <For each={props.draw.result.relaxed}>
            {({ wish, pairs }) => (
              <li>
                <Status state="warn">
                  {t(
                    `relaxed.${wish}`,
                    pairs.map((p) => `${nameOf(p.checker)} → ${nameOf(p.member)}`).join(', '),
                  )}
                </Status>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <p class="soft small">
        {t('loads', String(Math.min(...items())), String(Math.max(...items())))}
      </p>
    </>
  )
}

/** The file is all that a draw depends on. */
function Repeat(props: { draw: CheckDraw }) {
  const { season } = useSeason()
  const name = () => `boc-tham-${season().id}-${props.draw.number}.json`
  const address = () =>
    `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(props.draw.input, null, 1))}`
  return (
    <section class="stack close">
      <h3>{t('repeatTitle')}</h3>
      <p>{t('repeat')}</p>
      <p>
        <code>npm run -s thidua -- draw {name()}</code>
      </p>
      <p>
        <a class="button" href={address()} download={name()}>
          {t('download')}
        </a>
      </p>
      <p class="soft small">{t('digest', props.draw.digest)}</p>
    </section>
  )
}
