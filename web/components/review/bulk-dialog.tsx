import { createSignal, Show } from 'solid-js'
import { verifyAsSelf } from '../../data/review.ts'
import { problemText } from '../../i18n/problem.ts'
import { t } from '../../i18n/review.ts'
import { newId } from '../../new-id.ts'
import { Dialog } from '../dialog.tsx'
import { Notice } from '../notice.tsx'
import type { CellView } from './cells.ts'
import { lacksEvidence } from './filters.ts'

/** Asks before many cells are settled with their self-scored facts, and says how many. */
export function BulkDialog(props: {
  seasonId: string
  /** Null while nothing is asked. */
  cells: readonly CellView[] | null
  onClose: () => void
  onDone: (count: number) => void
}) {
  return (
    <Dialog
      open={props.cells !== null}
      onClose={props.onClose}
      title={t('bulk.confirmTitle', props.cells?.length ?? 0)}
    >
      <Show when={props.cells}>{(cells) => <Question {...props} cells={cells()} />}</Show>
    </Dialog>
  )
}

function Question(props: {
  seasonId: string
  cells: readonly CellView[]
  onClose: () => void
  onDone: (count: number) => void
}) {
  const [working, setWorking] = createSignal(false)
  const [error, setError] = createSignal<unknown>()
  const key = newId()
  const members = () => new Set(props.cells.map(({ member }) => member)).size
  const unproven = () => props.cells.filter(lacksEvidence).length

  const settle = async () => {
    setWorking(true)
    setError(undefined)
    try {
      const items = props.cells.map(({ member, criterion }) => ({ member, criterion }))
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
      <p>{t('bulk.confirmBody', props.cells.length, members())}</p>
      <Show when={unproven() > 0}>
        <Notice state="warn">{t('bulk.confirmNoEvidence', unproven())}</Notice>
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
          {working() ? t('bulk.working') : t('bulk.confirm', props.cells.length)}
        </button>
        <button type="button" class="button" onClick={() => props.onClose()}>
          {t('bulk.cancel')}
        </button>
      </div>
    </>
  )
}
