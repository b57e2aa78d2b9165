import ChevronRight from 'lucide-solid/icons/chevron-right'
import { For, Show } from 'solid-js'
import { formatChange, formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/standings.ts'
import { createKeptMemo } from '../kept-memo.ts'
import type { ComparedPart } from './comparison.ts'
import { rangeOf, type Step, waterfallOf } from './waterfall-steps.ts'
import './waterfall.css'

/**
 * The way from the second member's total to the first one's: a bar for each part of the sheet, begun
 * where the one before ended; its criteria on demand. The table of the comparison has the same numbers.
 */
export function Waterfall(props: {
  parts: readonly ComparedPart[]
  a: { name: string; total: string }
  b: { name: string; total: string }
}) {
  const steps = createKeptMemo(() => waterfallOf(props.parts, props.b.total))
  const range = createKeptMemo(() => rangeOf(steps(), [props.a.total, props.b.total]))
  const level = () => props.parts.length - steps().length
  return (
    <div class="stack close">
      <ol class="waterfall">
        <End {...props.b} range={range()} />
        <For each={steps()}>
          {(part) => (
            <li>
              <details>
                <summary>
                  <ChevronRight class="icon" aria-hidden="true" />
                  <Line step={part} range={range()} />
                </summary>
                <ol>
                  <For each={part.steps}>
                    {(step) => (
                      <li class="inside">
                        <Line step={step} range={range()} />
                      </li>
                    )}
                  </For>
                </ol>
              </details>
            </li>
          )}
        </For>
        <End {...props.a} range={range()} />
      </ol>
      <Show when={level() > 0}>
        <p class="soft small">{t('waterfall.level', level())}</p>
      </Show>
      <p class="soft small">{t('waterfall.sides', props.a.name, props.b.name)}</p>
    </div>
  )
}

/** A total, at either end of the way. */
function End(props: { name: string; total: string; range: readonly [number, number] }) {
  return (
    <li class="end">
      <span class="what">{props.name}</span>
      <svg viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
        <rect class="mark" x={placeOf(props.total, props.range) - 0.5} width="1" height="16" />
      </svg>
      <b class="number">{formatPoints(props.total, 2)}</b>
    </li>
  )
}

function Line(props: { step: Step; range: readonly [number, number] }) {
  const ends = () => [props.step.from, props.step.to].map((at) => placeOf(at, props.range))
  const left = () => Math.min(...ends())
  return (
    <>
      <span class="what">
        <Show when={props.step.code !== ''} fallback={t('compare.cut')}>
          <b>{props.step.code}</b> {props.step.title}
        </Show>
      </span>
      <svg viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
        <line x1={ends()[0]} x2={ends()[0]} y1="0" y2="16" />
        <rect
          class={props.step.difference.startsWith('-') ? 'b' : 'a'}
          x={left()}
          y="3"
          width={Math.max(...ends()) - left()}
          height="10"
        />
      </svg>
      <span class="number">
        <b>{formatChange(props.step.difference, 2)}</b>
        <span class="soft"> → {formatPoints(props.step.to, 2)}</span>
      </span>
    </>
  )
}

/** In percent of the width, a margin left at both ends. */
function placeOf(points: string, [low, high]: readonly [number, number]): number {
  return high === low ? 50 : 2 + ((Number(points) - low) / (high - low)) * 96
}
