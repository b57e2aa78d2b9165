import TriangleAlert from 'lucide-solid/icons/triangle-alert'
import { Show } from 'solid-js'
import { format } from '../../../scoring/decimal.ts'
import type { OwnSheet } from '../../../scoring/own-sheet.ts'
import { formatDay, lastDayOf } from '../../i18n/days.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/sheet.ts'
import type { Lateness } from './create-lateness.ts'
import type { SheetView } from './create-sheet.ts'
import { Codes } from './missing-list.tsx'

/** Says before the act that the sheet will be late, and where its days late will cost points. */
export function SubmitLate(props: {
  view: SheetView
  lateness: Lateness
  onGo: (code: string) => void
}) {
  const counting = () => props.lateness.counting()
  const change = (late: OwnSheet) => {
    const [before, after] = [props.view.worked(), late]
    const points = t.submit('lateTotal', totalIn(before), totalIn(after))
    const [grade, lateGrade] = [gradeIn(before), gradeIn(after)]
    return grade === lateGrade
      ? `${points}.`
      : `${points}; ${t.submit('lateGrade', grade, lateGrade)}`
  }
  return (
    <Show when={props.lateness.isLate()}>
      <li data-state={counting().length > 0 ? 'bad' : 'warn'}>
        <TriangleAlert class="icon" aria-hidden="true" />
        <p>
          <Show when={props.lateness.overdue()} fallback={t.submit('late')}>
            {(due) => t.submit('overdue', formatDay(lastDayOf(due())))}
          </Show>
          <Show when={props.lateness.outcome()}>
            {(outcome) => (
              <>
                {' '}
                {t.submit('daysCount', props.lateness.days())}{' '}
                <Codes codes={counting()} onGo={props.onGo} />: <b>{change(outcome())}</b>
              </>
            )}
          </Show>
        </p>
      </li>
    </Show>
  )
}

function totalIn({ score }: OwnSheet): string {
  return formatPoints(format(score.total))
}

function gradeIn({ season, graded }: OwnSheet): string | null {
  return graded.after === null ? null : season.grades![graded.after]!.title
}
