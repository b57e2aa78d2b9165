import { createSignal, For, Show } from 'solid-js'
import type { Comparison } from '../../../scoring/explain/compare-members.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/standings.ts'
import { type ComparedPart, widest } from './comparison.ts'
import { GapBar } from './gap-bar.tsx'
import '../../styles/components/compare.css'
import '../../styles/components/only.css'
import '../../styles/components/swatch.css'
import './compare.css'

/** Where the difference of two totals comes from: parts of the sheet, and in each its criteria. */
export function CompareTable(props: {
  comparison: Comparison
  parts: readonly ComparedPart[]
  a: string
  b: string
}) {
  const [onlyDifferent, setOnlyDifferent] = createSignal(true)
  const kept = <Row extends { difference: string }>(rows: readonly Row[]) =>
    onlyDifferent() ? rows.filter(({ difference }) => difference !== '0') : rows
  const scale = () => widest(props.parts)
  return (
    <>
      <label class="choice only-different">
        <input
          type="checkbox"
          checked={onlyDifferent()}
          onChange={(event) => setOnlyDifferent(event.currentTarget.checked)}
        />
        <span>{t('compare.onlyDifferent')}</span>
      </label>
      <section class="table-frame" aria-label={t('compare.label')} tabindex="0">
        <table class="data-table compare">
          <thead>
            <tr>
              <th scope="col">{t('compare.criterion')}</th>
              <th class="number" scope="col">
                <span class="swatch" />
                {props.a}
              </th>
              <th class="axis" scope="col">
                <span class="visually-hidden">{t('compare.side')}</span>
              </th>
              <th class="number" scope="col">
                <span class="swatch b" />
                {props.b}
              </th>
              <th class="number" scope="col">
                {t('compare.difference')}
              </th>
            </tr>
          </thead>
          <For each={kept(props.parts)}>
            {(part) => (
              <tbody>
                <Row {...part} title={part.title} scale={scale()} part />
                <For each={part.code === '' ? [] : kept(part.rows)}>
                  {(row) => <Row {...row} title={row.title} scale={scale()} />}
                </For>
              </tbody>
            )}
          </For>
          <tfoot>
            <tr>
              <th scope="row">{t('compare.totals')}</th>
              <td class="number">{formatPoints(props.comparison.a, 2)}</td>
              <td class="axis" />
              <td class="number">{formatPoints(props.comparison.b, 2)}</td>
              <td class="number">{gapText(props.comparison.difference)}</td>
            </tr>
          </tfoot>
        </table>
      </section>
      <p class="soft small">{t('compare.adds')}</p>
      <p class="soft small only-wide">
        {t('compare.left', props.a)} {t('compare.right', props.b)}
      </p>
    </>
  )
}

function Row(props: {
  code: string
  title: string
  a: string
  b: string
  difference: string
  scale: number
  part?: boolean
}) {
  return (
    <tr classList={{ part: Boolean(props.part) }}>
      <th scope="row">
        <Show when={props.code !== ''} fallback={t('compare.cut')}>
          <b>{props.code}</b> {props.title}
        </Show>
      </th>
      <td class="number">{formatPoints(props.a, 2)}</td>
      <td class="axis">
        <GapBar difference={props.difference} scale={props.scale} />
      </td>
      <td class="number">{formatPoints(props.b, 2)}</td>
      <td class="number">
        <b>{gapText(props.difference)}</b>
      </td>
    </tr>
  )
}

/** The distance without a sign: the bar and the two columns say whose it is. */
function gapText(difference: string): string {
  if (difference === '0') return t('compare.equal')
  return formatPoints(difference.replace(/^-/, ''), 2)
}
