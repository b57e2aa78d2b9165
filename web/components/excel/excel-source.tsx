import Download from 'lucide-solid/icons/download'
import { Show } from 'solid-js'
import { problemText } from '../../i18n/problem.ts'
import { Field } from '../field.tsx'
import { Notice } from '../notice.tsx'
import { Panel } from '../panel.tsx'
import type { ExcelWork } from './create-excel-work.ts'

/** What is said at each step of filling in a form in Excel. */
interface Steps {
  title: string
  take: string
  download: string
  downloading: string
  fill: string
  handIn: string
  handInHint: string
  reading: string
}

/** The two ends of the work in Excel: taking the form, and handing it in. */
export function ExcelSource(props: { work: ExcelWork; steps: Steps }) {
  return (
    <Panel title={props.steps.title}>
      <div class="body stack">
        <Show when={props.work.failure()}>
          {(failure) => (
            <Notice state="bad" alert>
              {problemText(failure())}
            </Notice>
          )}
        </Show>
        <div class="stack close">
          <p>{props.steps.take}</p>
          <p>
            <button
              class="button"
              type="button"
              disabled={props.work.busy() !== null}
              onClick={() => props.work.download()}
            >
              <Download class="icon" aria-hidden="true" />
              {props.work.busy() === 'downloading' ? props.steps.downloading : props.steps.download}
            </button>
          </p>
        </div>
        <p>{props.steps.fill}</p>
        <Field label={props.steps.handIn} hint={props.steps.handInHint}>
          {(control) => (
            <input
              {...control}
              class="input"
              type="file"
              accept=".xlsx"
              disabled={props.work.busy() !== null}
              onChange={({ currentTarget }) => {
                const [file] = currentTarget.files ?? []
                if (file) void props.work.read(file)
                currentTarget.value = ''
              }}
            />
          )}
        </Field>
        <Show when={props.work.busy() === 'reading'}>
          <p role="status">{props.steps.reading}</p>
        </Show>
      </div>
    </Panel>
  )
}
