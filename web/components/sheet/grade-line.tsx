import { For, Show } from 'solid-js'
import { locale } from '../../i18n/locale.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/sheet.ts'
import { createKeptMemo } from '../kept-memo.ts'
import type { SheetView } from './create-sheet.ts'
import { type GradeOutlook, gradeOutlook } from './grade-outlook.ts'

/** The grade reached so far, and what is missing for the next. */
export function GradeLine(props: { view: SheetView }) {
  const outlook = createKeptMemo(() => gradeOutlook(props.view.worked(), locale()))
  return (
    <Show when={outlook()}>
      {(grade) => (
        <div class="grade-line">
          <p>
            <b>
              {grade().reached ? t.grade('reached', grade().reached?.title ?? '') : t.grade('none')}
            </b>
          </p>
          <Show when={grade().loweredTo !== undefined}>
            <p>{t.grade('lowered', grade().loweredTo?.title ?? t.grade('ungraded'))}</p>
          </Show>
          <Show when={props.view.editable}>
            <Show when={grade().next} fallback={<p class="soft">{t.grade('top')}</p>}>
              {(next) => <NextGrade title={next().title} outlook={grade()} />}
            </Show>
          </Show>
        </div>
      )}
    </Show>
  )
}

function NextGrade(props: { title: string; outlook: GradeOutlook }) {
  return (
    <>
      <p class="soft">{t.grade('next', props.title)}</p>
      <ul>
        <Show when={props.outlook.short}>
          {(points) => <li>{t.grade('points', formatPoints(points()))}</li>}
        </Show>
        <For each={props.outlook.unmet}>{(condition) => <li>{condition}</li>}</For>
      </ul>
    </>
  )
}
