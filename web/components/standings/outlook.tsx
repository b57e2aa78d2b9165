import { createAsync } from '@solidjs/router'
import { ErrorBoundary, For, Show, Suspense } from 'solid-js'
import type { OpenQuestions } from '../../../scoring/explain/outlook/model.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { getOutlook } from '../../data/outlook.ts'
import { t } from '../../i18n/outlook.ts'
import { useSeason } from '../../layout-season.tsx'
import { LateSkeleton } from '../late-skeleton.tsx'
import { Notice } from '../notice.tsx'
import { Panel } from '../panel.tsx'
import { DecisiveList } from './decisive-list.tsx'
import { HeldCells } from './held-cells.tsx'
import { MemberOutlook } from './member-outlook.tsx'
import './outlook.css'
import { rankText } from './rank-text.ts'
import type { Names } from './turn-words.ts'

/** What is still open and whether it matters. It comes after the table, which does not wait for it. */
export function Outlook(props: { rules: SeasonFile; fallback: boolean }) {
  const { season } = useSeason()
  const questions = createAsync(() => getOutlook(season().id, props.fallback))
  return (
    <Panel title={t('title')} id="chua-nga-ngu">
      <div class="body stack close">
        <ErrorBoundary fallback={<Notice state="warn">{t('failed')}</Notice>}>
          <Suspense fallback={<LateSkeleton what={t('loading')} />}>
            <Show when={questions()}>
              {(found) => (
                <Show when={found().members.some(isRanked)} fallback={<p>{t('nobody')}</p>}>
                  <Found questions={found()} rules={props.rules} />
                </Show>
              )}
            </Show>
          </Suspense>
        </ErrorBoundary>
      </div>
    </Panel>
  )
}

function Found(props: { questions: OpenQuestions; rules: SeasonFile }) {
  const { member } = useSeason()
  const names = (): Names => ({
    member: (id) => member(id)?.shortName ?? id,
    rules: props.rules,
  })
  const ranked = () => props.questions.members.filter(isRanked)
  /** Of who has stated nothing there is nothing to say. */
  const listed = () => {
    const silent = props.questions.held.filter(({ reason }) => reason === 'no_sheet')
    const ids = new Set(silent.map((cell) => cell.member))
    return props.questions.members.filter(({ id }) => !ids.has(id))
  }
  const isOpen = () => props.questions.cells.length > 0
  const moves = () =>
    ranked().some(
      ({ rank, awards, grade }) =>
        rank?.best !== rank?.worst ||
        grade.best !== grade.worst ||
        awards.some(({ outlook }) => outlook === 'at_risk' || outlook === 'can_win'),
    )
  return (
    <>
      <p>{summary(props.questions, moves())}</p>
      <Show when={props.questions.held.length > 0}>
        <HeldCells held={props.questions.held} names={names()} />
      </Show>
      <Show when={isOpen()}>
        <p class="soft small">{t('about')}</p>
        <Show when={moves()}>
          <h3>{t('decisive')}</h3>
          <Show
            when={props.questions.decisive.length > 0}
            fallback={<p>{t('decisiveTogether')}</p>}
          >
            <DecisiveList questions={props.questions} names={names()} />
          </Show>
        </Show>
      </Show>
      <h3>{t('members')}</h3>
      <ol class="outlook">
        <For each={listed()}>
          {(outlook) => <MemberOutlook outlook={outlook} of={ranked().length} names={names()} />}
        </For>
      </ol>
    </>
  )
}

function isRanked({ rank }: OpenQuestions['members'][number]): boolean {
  return rank !== null
}

/** How much is open, and what stands however it ends. */
function summary({ cells, members }: OpenQuestions, moves: boolean): string {
  if (cells.length === 0) return t('nothing')
  if (!moves) return `${t('count', cells.length)} ${t('noMatter')}`
  const settled = members.flatMap(({ rank }) =>
    rank && rank.best === rank.worst ? [rankText(rank.now)] : [],
  )
  const ranks = [...new Set(settled)].join(', ')
  return [t('count', cells.length), ...(ranks === '' ? [] : [t('secure', ranks)])].join(' ')
}
