import { createAsync } from '@solidjs/router'
import { createSignal, ErrorBoundary, For, Show, Suspense } from 'solid-js'
import type { Merge } from '../../../server/joint/schema.ts'
import { getMerges, undoMerge } from '../../data/joint.ts'
import { t } from '../../i18n/joint.ts'
import { problemText } from '../../i18n/problem.ts'
import { useSeason } from '../../layout-season.tsx'
import { Notice } from '../notice.tsx'
import { Panel } from '../panel.tsx'
import { AnswerDialog } from './answer-dialog.tsx'

/** Offers to merge that wait, to be answered or awaited, and merges that can be taken back; nothing where there are none. */
export function MergesPanel() {
  return (
    <ErrorBoundary fallback={null}>
      <Suspense>
        <Loaded />
      </Suspense>
    </ErrorBoundary>
  )
}

function Loaded() {
  const { season, own } = useSeason()
  const all = createAsync(() => getMerges(season().id))
  const [problem, setProblem] = createSignal('')
  const mine = () =>
    (all() ?? []).filter(
      ({ state, kept, dropped }) =>
        (state === 'proposed' || state === 'merged') &&
        [kept.memberId, dropped.memberId].includes(own()?.id ?? ''),
    )
  const act = async (work: () => Promise<void>) => {
    setProblem('')
    try {
      await work()
    } catch (error) {
      setProblem(problemText(error))
    }
  }
  return (
    <Show when={mine().length > 0}>
      <Panel title={t('mergesTitle')}>
        <div class="body stack close">
          <Show when={problem()}>
            <Notice state="bad" alert>
              {problem()}
            </Notice>
          </Show>
          <ul class="stack close">
            <For each={mine()}>
              {(merge) => (
                <MergeRow
                  merge={merge}
                  onUndo={() => act(() => undoMerge(season().id, merge.id))}
                />
              )}
            </For>
          </ul>
        </div>
      </Panel>
    </Show>
  )
}

function MergeRow(props: { merge: Merge; onUndo: () => void }) {
  const { own, member, can } = useSeason()
  const [answering, setAnswering] = createSignal(false)
  const isLocked = () => own()?.sheetState === 'submitted'
  const keeps = () => props.merge.kept.memberId === own()?.id
  const other = () => (keeps() ? props.merge.dropped : props.merge.kept)
  const sentence = () => {
    const key = props.merge.state === 'merged' ? 'merged' : keeps() ? ('asked' as const) : 'offered'
    const name = member(other().memberId)?.shortName ?? other().memberId
    return t(key, name, props.merge.dropped.title ?? t('side.hidden'))
  }
  return (
    <li class="stack close">
      <p>{sentence()}</p>
      <Show when={props.merge.state === 'proposed' && keeps() && can('merge.decide')}>
        <p>
          <button type="button" class="button primary" onClick={() => setAnswering(true)}>
            {t('answer')}
          </button>
        </p>
        <AnswerDialog
          merge={props.merge}
          mayAccept={!isLocked()}
          open={answering()}
          onClose={() => setAnswering(false)}
        />
      </Show>
      <Show when={props.merge.state === 'merged' && can('merge.undo') && !isLocked()}>
        <p>
          <button type="button" class="button" onClick={() => props.onUndo()}>
            {t('undo')}
          </button>
        </p>
      </Show>
    </li>
  )
}
