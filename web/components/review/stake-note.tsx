import { Show } from 'solid-js'
import type { Turn } from '../../../scoring/explain/outlook/model.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { Notice } from '../notice.tsx'
import { turnsInWords } from '../standings/turn-words.ts'

/** What may turn with the open cell, in a sentence; nothing where nothing hangs on it. */
export function StakeNote(props: {
  turns: readonly Turn[] | undefined
  rules: SeasonFile
  nameOf: (member: string) => string
}) {
  return (
    <Show when={props.turns}>
      {(turns) => (
        <Notice state="warn">
          {turnsInWords(turns(), { member: props.nameOf, rules: props.rules })}
        </Notice>
      )}
    </Show>
  )
}
