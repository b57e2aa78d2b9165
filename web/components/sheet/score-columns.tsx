import { For, Show } from 'solid-js'
import type { Leaf } from '../../../scoring/model/node.ts'
import type { StageValue } from '../../../server/claims/schema.ts'
import '../../styles/components/score-track.css'
import { formatInstant } from '../../i18n/days.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/sheet.ts'
import { factInWords } from '../ledger/fact-words.ts'
import type { SheetView } from './create-sheet.ts'

/** The columns side by side, why they differ, and the earlier rounds: none of them ever goes away. */
export function ScoreColumns(props: { view: SheetView; leaf: Leaf }) {
  const code = () => props.leaf.code
  const verified = () => props.view.valueAt(code(), 'verified')
  const earlier = () => props.view.values(code()).filter((value) => value !== inForce(value))
  const inForce = ({ stage }: StageValue) => props.view.valueAt(code(), stage)
  const self = () => props.view.self().nodes[code()] ?? '0'
  return (
    <>
      <Show when={verified()}>
        {(value) => (
          <div class="stack close">
            <ul class="score-track" data-columns="2" aria-label={t.columns('label')}>
              <li>
                {t.columns('self')}
                <b>{formatPoints(self())}</b>
              </li>
              <li aria-current="true">
                {t.columns('verified')}
                <b>{formatPoints(props.view.verifiedPoints(code()) ?? '0')}</b>
              </li>
            </ul>
            <p class="small">
              {t.columns('verified')}: {factInWords(props.leaf, value().fact)}.{' '}
              <span class="soft">{t.columns('by', value().by, formatInstant(value().at))}</span>
            </p>
            <Show when={value().reason}>
              <p class="quote">
                <b>{t.columns('why')}</b> {value().reason}
              </p>
            </Show>
          </div>
        )}
      </Show>
      <Show when={earlier().length > 0}>
        <div class="earlier-values">
          <h4>{t.columns('earlier')}</h4>
          <ul>
            <For each={earlier()}>
              {(value) => (
                <li>
                  {t.columns(value.byProgram ? 'byProgram' : value.stage)},{' '}
                  {t.columns(
                    'round',
                    value.round,
                    factInWords(props.leaf, value.fact),
                    formatInstant(value.at),
                  )}
                </li>
              )}
            </For>
          </ul>
        </div>
      </Show>
    </>
  )
}
