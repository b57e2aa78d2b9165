import { createAsync } from '@solidjs/router'
import { ErrorBoundary, Suspense } from 'solid-js'
import { getExplanations } from '../../data/appeals.ts'
import { useSeason } from '../../layout-season.tsx'
import { Answers } from './answers.tsx'

/** Beside a value under review: what its member answered. Nothing where the answers cannot be read. */
export function CellAnswers(props: { member: string; criterion: string }) {
  const { season, can } = useSeason()
  const all = createAsync(async () =>
    can('explanation.read') ? await getExplanations(season().id) : [],
  )
  const answers = () =>
    (all() ?? []).filter(
      ({ member, criterion }) => member === props.member && criterion === props.criterion,
    )
  return (
    <ErrorBoundary fallback={null}>
      <Suspense>
        <Answers seasonId={season().id} answers={answers()} />
      </Suspense>
    </ErrorBoundary>
  )
}
