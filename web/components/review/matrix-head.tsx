import Lock from 'lucide-solid/icons/lock'
import { For, Show } from 'solid-js'
import type { SeasonMember } from '../../../server/members/schema.ts'
import { t } from '../../i18n/review.ts'

/** The members' names, each the way to its whole sheet; says which are locked or not handed in. */
export function MatrixHead(props: {
  members: readonly SeasonMember[]
  ownId: string | undefined
  onOpen: (member: string) => void
}) {
  return (
    <thead>
      <tr>
        <th class="stick" scope="col">
          {t('matrix.corner')}
        </th>
        <For each={props.members}>
          {(member) => (
            <th scope="col">
              <button
                type="button"
                class="unit"
                title={t('matrix.openMember', member.name)}
                onClick={() => props.onOpen(member.id)}
              >
                <Show when={member.id === props.ownId}>
                  <Lock class="icon" aria-hidden="true" />
                  <span class="visually-hidden">{t('matrix.locked')}: </span>
                </Show>
                {member.shortName}
                <Show when={stateWord(member)}>{(word) => <small>{word()}</small>}</Show>
              </button>
            </th>
          )}
        </For>
      </tr>
    </thead>
  )
}

function stateWord(member: SeasonMember): string | null {
  if (member.sheetState === 'draft') return t('matrix.notSubmitted')
  return member.sheetState === 'returned' ? t('matrix.returned') : null
}
