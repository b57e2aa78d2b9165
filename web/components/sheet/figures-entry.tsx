import { For, Show } from 'solid-js'
import { usesActivities } from '../../../scoring/claim.ts'
import '../../styles/components/field.css'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/sheet.ts'
import { createKeptMemo } from '../kept-memo.ts'
import { unitOf } from '../ledger/fact-words.ts'
import type { OwnClaim } from './create-claim.ts'
import type { SheetView } from './create-sheet.ts'
import { comparesMembers, type Entry, type FigureName } from './entry.ts'
import { faultAt } from './faults.ts'
import { NumberField } from './number-field.tsx'
import { isOddFraction } from './whole.ts'
import { WholeHint } from './whole-hint.tsx'

/** The figures that a rule needs; the one that picked activities add up to is shown, not typed. */
export function FiguresEntry(props: {
  view: SheetView
  own: OwnClaim
  entry: Extract<Entry, { kind: 'figures' }>
}) {
  const counted = () =>
    props.own.input.activityIds.length > 0 && usesActivities(props.own.node)
      ? props.entry.measured
      : null
  return (
    <div class="stack close">
      <div class="fields">
        <For each={props.entry.names}>
          {(name) => (
            <Show
              when={counted() === name}
              fallback={<FigureField own={props.own} name={name} names={props.entry.names} />}
            >
              <CountedFigure own={props.own} name={name} names={props.entry.names} />
            </Show>
          )}
        </For>
      </div>
      <Show when={props.entry.names.length === 1 && !counted()}>
        <ZeroButton view={props.view} own={props.own} name={props.entry.measured} />
      </Show>
    </div>
  )
}

interface FigureProps {
  own: OwnClaim
  name: FigureName
  names: readonly FigureName[]
}

function FigureField(props: FigureProps) {
  const value = () => props.own.input.figures[props.name]
  const usual = () =>
    props.name === 'quantity' && usesActivities(props.own.node)
      ? t.entry('statedHint')
      : props.name === 'actual'
        ? t.entry('hint')
        : undefined
  return (
    <NumberField
      label={labelOf(props)}
      unit={unitBeside(props)}
      counted={unitOf(props.own.node)}
      value={value()}
      error={faultAt(props.own, `figures.${props.name}`)}
      hint={isOddFraction(props.own.node, value()) ? <WholeHint /> : usual()}
      onChange={(value) => props.own.state(props.name, value)}
    />
  )
}

/** What the picked activities add up to; how many there are is said in their own heading. */
function CountedFigure(props: FigureProps) {
  const sum = createKeptMemo(() => props.own.fact()?.[props.name])
  const isCount = () => (props.own.node.claims?.measure ?? 'count') === 'count'
  return (
    <Show when={!(isCount() && props.names.length === 1)}>
      <NumberField
        label={labelOf(props)}
        unit={unitBeside(props)}
        value={sum()}
        hint={t.entry('bySystem')}
        readonly
      />
    </Show>
  )
}

/** "Trong năm không có" is a figure too: 0, said on purpose, with what the engine gives for it. */
function ZeroButton(props: { view: SheetView; own: OwnClaim; name: FigureName }) {
  const points = createKeptMemo(() =>
    props.view.pointsIf(props.own.node.code, { [props.name]: '0' }),
  )
  return (
    <Show when={props.own.input.figures[props.name] === undefined}>
      <p>
        <button
          class="inline-button"
          type="button"
          onClick={() => props.own.state(props.name, '0')}
        >
          {t.entry(noneKey(props.view, props.own), formatPoints(points()))}
        </button>
      </p>
    </Show>
  )
}

function noneKey(view: SheetView, own: OwnClaim): 'none' | 'noneLate' | 'noneProvisional' {
  if (isDaysLate(own)) return 'noneLate'
  return view.provisional() && comparesMembers(own.node) ? 'noneProvisional' : 'none'
}

function labelOf({ own, name, names }: FigureProps): string {
  if (name === 'actual') return t.entry(names.includes('previous') ? 'thisYear' : 'actual')
  if (name !== 'quantity') return t.entry(name)
  if (isDaysLate(own)) return t.entry('daysLate')
  return own.node.unit ? t.entry('quantity', own.node.unit) : t.entry('quantityPlain')
}

function isDaysLate({ node: { rule } }: OwnClaim): boolean {
  return 'of' in rule && rule.of === 'days_late'
}

/** A count has its unit in the label; sums and plans have it beside the field. */
function unitBeside({ own, name }: FigureProps): string | undefined {
  return name === 'quantity' ? undefined : own.node.unit && unitOf(own.node)
}
