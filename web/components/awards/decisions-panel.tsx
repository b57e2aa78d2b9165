import CircleMinus from 'lucide-solid/icons/circle-minus'
import Stamp from 'lucide-solid/icons/stamp'
import { createSignal, For, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import type { Decision } from '../../../server/awards/schema.ts'
import { t } from '../../i18n/awards.ts'
import { formatInstant } from '../../i18n/days.ts'
import { useSeason } from '../../layout-season.tsx'
import { createKeptMemo } from '../kept-memo.ts'
import { Panel } from '../panel.tsx'
import { CancelDialog } from './cancel-dialog.tsx'
import { refusalOf } from './may-decide.ts'

export interface DecisionsPanelProps {
  decisions: readonly Decision[]
  /** Recorded decisions that do not fit the standings as they are. */
  unused: ReadonlySet<string>
  awardOf: (id: string) => string
  onSaid: (text: string) => void
}

/** What the conference decided, each with its minutes; cancelled ones stay on record. */
export function DecisionsPanel(props: DecisionsPanelProps) {
  const [cancelling, setCancelling] = createSignal<Decision | null>(null)
  const inForce = createKeptMemo(() => props.decisions.filter((one) => one.cancelledAt === null))
  const cancelled = createKeptMemo(() => props.decisions.filter((one) => one.cancelledAt !== null))
  return (
    <Panel title={t('decisions.title')}>
      <div class="body stack close">
        <Show
          when={inForce().length > 0}
          fallback={
            <p class="soft">
              {t('decisions.none')} {t('decisions.noneNext')}
            </p>
          }
        >
          <ul class="points-list">
            <For each={inForce()}>
              {(decision) => <Item {...props} decision={decision} onCancel={setCancelling} />}
            </For>
          </ul>
        </Show>
        <Show when={cancelled().length > 0}>
          <details>
            <summary class="inline-button">
              {t('decisions.showCancelled', cancelled().length)}
            </summary>
            <ul class="points-list soft">
              <For each={cancelled()}>{(decision) => <Item {...props} decision={decision} />}</For>
            </ul>
          </details>
        </Show>
      </div>
      <CancelDialog
        decision={cancelling()}
        onClose={() => setCancelling(null)}
        onDone={() => {
          setCancelling(null)
          props.onSaid(t('decide.undone'))
        }}
      />
    </Panel>
  )
}

function Item(
  props: DecisionsPanelProps & { decision: Decision; onCancel?: (one: Decision) => void },
) {
  const { season } = useSeason()
  const sentence = useSentence()
  const blocks = () => props.decision.kind === 'denied' || props.decision.kind === 'withheld'
  const mayCancel = () => props.onCancel && refusalOf(season(), props.decision.members) === null
  return (
    <li data-state={blocks() ? 'bad' : 'ok'}>
      <Dynamic component={blocks() ? CircleMinus : Stamp} class="icon" aria-hidden="true" />
      <div>
        <p>
          {sentence(props.decision, props.awardOf)}
          <Show when={props.decision.reason}> {props.decision.reason}</Show>
        </p>
        <p class="soft small">{meta(props.decision)}</p>
        <Show when={props.unused.has(props.decision.id)}>
          <p class="small">{t('decisions.unused')}</p>
        </Show>
        <Show when={props.decision.cancelledAt}>
          {(at) => (
            <p class="small">
              {t(
                'decisions.cancelled',
                formatInstant(at()),
                props.decision.cancelledBy ?? '',
                props.decision.cancelReason ?? '',
              )}
            </p>
          )}
        </Show>
        <Show when={mayCancel()}>
          <button
            type="button"
            class="inline-button"
            onClick={() => props.onCancel?.(props.decision)}
          >
            {t('decisions.cancel')}
          </button>
        </Show>
      </div>
    </li>
  )
}

function useSentence() {
  const { member } = useSeason()
  return ({ kind, awardId, members }: Decision, awardOf: (id: string) => string): string => {
    const names = members.map((id) => member(id)?.shortName ?? id).join(', ')
    if (kind === 'rank') return t('decisions.rank', names)
    const award = awardId === '*' ? t('decisions.allAwards') : awardOf(awardId)
    return t(`decisions.${kind}`, award, names)
  }
}

function meta({ reference, at, by }: Decision): string {
  const when = formatInstant(at)
  return reference ? t('decisions.meta', reference, when, by) : t('decisions.metaPlain', when, by)
}
