import { createSignal, For, Show } from 'solid-js'
import { heldHere } from '../../drafts/storage.ts'
import { t } from '../../i18n/sheet.ts'
import { useSeason } from '../../layout-season.tsx'
import { ConfirmDialog } from '../confirm-dialog.tsx'
import { createKeptMemo } from '../kept-memo.ts'
import { Notice } from '../notice.tsx'
import { inputInWords } from './claim-words.ts'
import type { SheetView } from './create-sheet.ts'
import { keptInputs } from './kept-input.ts'

/**
 * What was typed into the own sheet and came too late to be taken: it is kept on this machine, and shown, so
 * that nothing is lost unseen, until it is taken or the person lets go of it.
 */
export function KeptClaims(props: { view: SheetView }) {
  const { season } = useSeason()
  const [asked, setAsked] = createSignal(false)
  const [dropped, setDropped] = createSignal(0)
  const kept = createKeptMemo(() => {
    dropped()
    const whose = { seasonId: season().id, memberId: props.view.member.id }
    return keptInputs(props.view.file.sheet, whose, heldHere)
  })
  const drop = () => {
    for (const { name } of kept()) heldHere.drop(name)
    setDropped((times) => times + 1)
    return Promise.resolve()
  }
  return (
    <>
      <Show when={kept().length > 0}>
        <Notice
          state="warn"
          action={
            <button class="button" type="button" onClick={() => setAsked(true)}>
              {t.news('drop')}
            </button>
          }
        >
          <p>
            <b>{t.news('kept', kept().length)}</b>{' '}
            {t.news(season().phase === 'published' ? 'keptForGood' : 'keptNext')}
          </p>
          <ul>
            <For each={kept()}>
              {({ node, input }) => (
                <li>
                  {node.code} {node.title}: {inputInWords(node, input)}
                </li>
              )}
            </For>
          </ul>
        </Notice>
      </Show>
      <ConfirmDialog
        open={asked()}
        title={t.news('drop')}
        label={t.news('drop')}
        act={drop}
        onClose={() => setAsked(false)}
      >
        <p>{t.news('dropWhat', kept().length)}</p>
      </ConfirmDialog>
    </>
  )
}
