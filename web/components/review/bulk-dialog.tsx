import { createSignal, Show } from 'solid-js'
import { verifyAsSelf } from '../../data/review.ts'
import { problemText } from '../../i18n/problem.ts'
import { t } from '../../i18n/review.ts'
import { newId } from '../../new-id.ts'
import { Dialog } from '../dialog.tsx'
import { createKeptMemo } from '../kept-memo.ts'
import { Notice } from '../notice.tsx'
import type { CellView } from './cells.ts'
import { lacksEvidence, leftOut, settleable } from './filters.ts'

/** Asks before many cells are settled with their self-scored facts, and says how many. */
export function BulkDialog(props: {
  seasonId: string
  /** Those that were chosen or shown, whether or not they can be settled; null while nothing is asked. */
  cells: readonly CellView[] | null
  nameOf: (member: string) => string
  onClose: () => void
  onDone: (count: number) => void
}) {
  return (
    <Dialog
      open={props.cells !== null}
      onClose={props.onClose}
      title={t('bulk.confirmTitle', settleable(props.cells ?? []).length)}
    >
      <Show when={props.cells}>{(cells) => <Question {...props} cells={cells()} />}</Show>
    </Dialog>
  )
}

function Question(props: {
  seasonId: string
  cells: readonly CellView[]
  nameOf: (member: string) => string
  onClose: () => void
  onDone: (count: number) => void
}) {
  const [working, setWorking] = createSignal(false)
  const [error, setError] = createSignal<unknown>()
  const key = newId()
  const settled = createKeptMemo(() => settleable(props.cells))
  const units = () => {
    const byMember = Map.groupBy(settled(), ({ member }) => member)
    return [...byMember].map(([id, cells]) => `${props.nameOf(id)} (${cells.length})`).join(', ')
  }
  const unproven = () => settled().filter(lacksEvidence).length
  const revised = () => settled().filter((cell) => cell.revised).length
  const left = () => leftOut(props.cells).length

  const settle = async () => {
    setWorking(true)
    setError(undefined)
    try {
      const items = settled().map(({ member, criterion }) => ({ member, criterion }))
      const { done } = await verifyAsSelf(props.seasonId, items, key)
      props.onDone(done)
    } catch (refusal) {
      setError(refusal)
    } finally {
      setWorking(false)
    }
  }

  return (
    <>
      <p>{t('bulk.confirmBody', settled().length, units())}</p>
      <Show when={unproven() > 0}>
        <Notice state="warn">{t('bulk.confirmNoEvidence', unproven())}</Notice>
      </Show>
      <Show when={revised() > 0}>
        <Notice state="warn">{t('bulk.confirmRevised', revised())}</Notice>
      </Show>
      <Show when={left() > 0}>
        <Notice state="warn">{t('bulk.confirmLeft', left())}</Notice>
      </Show>
      <p class="soft small">{t('bulk.confirmSkips')}</p>
      <Show when={error()}>
        {(refusal) => (
          <Notice state="bad" alert>
            {t('bulk.failed')} {problemText(refusal())}
          </Notice>
        )}
      </Show>
      <div class="row">
        <button type="button" class="button primary" disabled={working()} onClick={settle}>
          {working() ? t('bulk.working') : t('bulk.confirm', settled().length)}
        </button>
        <button type="button" class="button" onClick={() => props.onClose()}>
          {t('bulk.cancel')}
        </button>
      </div>
    </>
  )
}
