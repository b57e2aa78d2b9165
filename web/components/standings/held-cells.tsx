import { For } from 'solid-js'
import type { OpenQuestions } from '../../../scoring/explain/outlook/model.ts'
import { t } from '../../i18n/outlook.ts'
import { Notice } from '../notice.tsx'
import type { Names } from './turn-words.ts'

/** What was taken as it stands although it is open: never in silence. */
export function HeldCells(props: { held: OpenQuestions['held']; names: Names }) {
  const inWords = ({ member, criterion, reason }: OpenQuestions['held'][number]) => {
    const name = props.names.member(member)
    return t(`held.${reason}`, criterion === null ? name : t('cell', name, criterion))
  }
  return (
    <Notice state="warn">
      <p>{t('held', props.held.length)}</p>
      <details>
        <summary class="inline-button">{t('heldList')}</summary>
        <ul>
          <For each={props.held}>{(one) => <li>{inWords(one)}</li>}</For>
        </ul>
      </details>
    </Notice>
  )
}
