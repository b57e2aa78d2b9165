import Scale from 'lucide-solid/icons/scale'
import { createSignal, For, Show } from 'solid-js'
import type { Decisive, OpenQuestions } from '../../../scoring/explain/outlook/model.ts'
import { t } from '../../i18n/outlook.ts'
import { useSeason } from '../../layout-season.tsx'
import { cellInWords, type Names, turnsInWords } from './turn-words.ts'

const portion = 8

/** The cells that decide, those that move awards first, each with the way to it. */
export function DecisiveList(props: { questions: OpenQuestions; names: Names }) {
  const [shown, setShown] = createSignal(portion)
  const all = () => props.questions.decisive
  return (
    <>
      <ul class="points-list">
        <For each={all().slice(0, shown())}>
          {(decisive) => (
            <li data-state="warn">
              <Scale class="icon" aria-hidden="true" />
              <div>
                <Cells {...props} decisive={decisive} />
                <p>{turnsInWords(decisive.turns, props.names)}</p>
              </div>
            </li>
          )}
        </For>
      </ul>
      <Show when={all().length > shown()}>
        <button type="button" class="button" onClick={() => setShown((n) => n + portion)}>
          {t('more', Math.min(portion, all().length - shown()))}
        </button>
      </Show>
      <Show when={!props.questions.pairs}>
        <p class="soft small">{t('pairsSkipped')}</p>
      </Show>
    </>
  )
}

function Cells(props: { questions: OpenQuestions; names: Names; decisive: Decisive }) {
  const { href, can } = useSeason()
  const addressOf = (member: string, criterion: string) => {
    const query = new URLSearchParams({ unit: member, at: criterion })
    return href(can('review.read') ? `/review?${query}` : `/standings/${member}`)
  }
  const cellAt = (member: string, criterion: string) =>
    props.questions.cells.find((one) => one.member === member && one.criterion === criterion)
  return (
    <p>
      <For each={props.decisive.cells}>
        {({ member, criterion }, at) => (
          <>
            <Show when={at() > 0}> {t('and')} </Show>
            <a href={addressOf(member, criterion)}>
              <b>{t('cell', props.names.member(member), criterion)}</b>
            </a>
            <Show when={cellAt(member, criterion)}>
              {(cell) => <span class="soft"> ({cellInWords(cell())})</span>}
            </Show>
          </>
        )}
      </For>
    </p>
  )
}
