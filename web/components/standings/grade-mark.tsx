import Award from 'lucide-solid/icons/award'
import { Show } from 'solid-js'
import { t } from '../../i18n/standings.ts'
import type { Standing } from './standing.ts'

/** The grade, and what it was before a sanction lowered it. */
export function GradeMark(props: { standing: Standing }) {
  return (
    <span class="status grade" data-state={props.standing.grade === null ? 'none' : 'info'}>
      <Award class="icon" aria-hidden="true" />
      <span>
        {props.standing.grade ?? t('table.noGrade')}
        <Show when={props.standing.gradeBefore}>
          {(before) => <small> ({t('table.gradeWas', before())})</small>}
        </Show>
      </span>
    </span>
  )
}
