import { createSignal, Show } from 'solid-js'
import { isGroup, type Leaf, type Node } from '../../../scoring/model/node.ts'
import type { CheckDetail, CheckItem, Verdict } from '../../../server/checks/schema.ts'
import { t } from '../../i18n/checks.ts'
import { useSeason } from '../../layout-season.tsx'
import { factInWords } from '../ledger/fact-words.ts'
import { ClaimView } from '../review/claim-view.tsx'
import { Status } from '../status.tsx'
import { ItemForm } from './item-form.tsx'

interface CheckRowProps {
  check: CheckDetail
  node: Node
  item: CheckItem | undefined
  open: boolean
  /** Whether something may be said now. */
  works: boolean
  onOpen: () => void
  onAgree: () => void
  onSaved: () => void
}

const marks = { agree: 'ok', other: 'warn', ask: 'warn', none: 'none' } as const

/** One criterion: what is said of it; opened, what the member states and proves, and what can be said. */
export function CheckRow(props: CheckRowProps) {
  const barred = () => props.check.barred.includes(props.node.code)
  const verdict = () => props.item?.verdict ?? 'none'
  return (
    <li class="stack close">
      <div class="row">
        <button
          type="button"
          class="inline-button"
          id={`check-${props.node.code}`}
          aria-expanded={props.open}
          onClick={() => props.onOpen()}
        >
          {props.node.code} {props.node.title}
        </button>
        <Status state={barred() ? 'locked' : marks[verdict()]}>
          {barred() ? t('barred') : t(`verdict.${verdict()}`)}
        </Status>
      </div>
      <Show when={props.item && props.item.verdict !== 'agree' && props.item}>
        {(item) => <Said node={props.node} item={item()} />}
      </Show>
      <Show when={props.open}>
        <Opened {...props} barred={barred()} />
      </Show>
    </li>
  )
}

function Said(props: { node: Node; item: CheckItem }) {
  const leaf = () => leafOf(props.node)
  return (
    <p>
      <Show when={props.item.fact && leaf()}>
        {(one) => <b>{factInWords(one(), props.item.fact)}. </b>}
      </Show>
      {props.item.note}
    </p>
  )
}

function Opened(props: CheckRowProps & { barred: boolean }) {
  const { season } = useSeason()
  const [form, setForm] = createSignal<Exclude<Verdict, 'agree'> | null>(null)
  const cell = () => ({
    ...{ member: props.check.member, criterion: props.node.code },
    ...{ self: null, selfPoints: null },
  })
  return (
    <div class="stack close">
      <Show when={leafOf(props.node)}>
        {(leaf) => <ClaimView seasonId={season().id} cell={cell()} leaf={leaf()} />}
      </Show>
      <Show when={props.works && !props.barred}>
        <p class="row">
          <button type="button" class="button primary" onClick={() => props.onAgree()}>
            {t('agree')}
          </button>
          <Show when={leafOf(props.node)}>
            <button type="button" class="button" onClick={() => setForm('other')}>
              {t('other')}
            </button>
          </Show>
          <button type="button" class="button" onClick={() => setForm('ask')}>
            {t('ask')}
          </button>
        </p>
        <Show when={form()} keyed>
          {(verdict) => (
            <ItemForm
              checkId={props.check.id}
              criterion={props.node.code}
              leaf={leafOf(props.node)}
              verdict={verdict}
              item={props.item}
              onClose={() => setForm(null)}
              onSaved={() => {
                setForm(null)
                props.onSaved()
              }}
            />
          )}
        </Show>
      </Show>
    </div>
  )
}

/** Of a group only that it does not apply can be stated: it has no figures. */
function leafOf(node: Node): Leaf | null {
  return isGroup(node) ? null : node
}
