import { For, Show } from 'solid-js'
import type { ClaimInput } from '../../../scoring/model/claim.ts'
import type { Leaf } from '../../../scoring/model/node.ts'
import { heldHere } from '../../drafts/storage.ts'
import { t } from '../../i18n/sheet.ts'
import { useSeason } from '../../layout-season.tsx'
import { Notice } from '../notice.tsx'
import { emptyInput } from './claim-input.ts'
import { inputInWords } from './claim-words.ts'
import { claimDraft } from './create-claim.ts'
import type { SheetView } from './create-sheet.ts'

/**
 * What was typed into the own sheet and came too late to be taken: it is kept on this machine, and shown, so
 * that nothing is lost unseen.
 */
export function KeptClaims(props: { view: SheetView }) {
  const { season } = useSeason()
  const kept = (): { leaf: Leaf; input: ClaimInput }[] =>
    props.view.leaves.flatMap((leaf) => {
      const name = claimDraft(season().id, props.view.member.id, leaf.code)
      const held = heldHere.read<ClaimInput>(name)
      return held ? [{ leaf, input: { ...emptyInput(), ...held.value } }] : []
    })
  return (
    <Show when={kept().length > 0}>
      <Notice state="warn">
        <p>
          <b>{t.news('kept', kept().length)}</b> {t.news('keptNext')}
        </p>
        <ul>
          <For each={kept()}>
            {({ leaf, input }) => (
              <li>
                {leaf.code} {leaf.title}: {inputInWords(leaf, input)}
              </li>
            )}
          </For>
        </ul>
      </Notice>
    </Show>
  )
}
