import { createSignal, Show } from 'solid-js'
import { t } from '../../i18n/import.ts'
import { problemText } from '../../i18n/problem.ts'
import { Field } from '../field.tsx'
import { Notice } from '../notice.tsx'
import { Panel } from '../panel.tsx'
import { TextField } from '../text-field.tsx'
import type { ImportWork } from './create-import.ts'

/** Where a report is pasted or chosen. */
export function ReportSource(props: { work: ImportWork }) {
  const [typed, setTyped] = createSignal('')
  return (
    <Panel
      title={t('report')}
      foot={
        <button
          class="button"
          type="button"
          disabled={props.work.busy() || typed().trim() === ''}
          onClick={() => props.work.read(new Blob([typed()]))}
        >
          {props.work.busy() ? t('reading') : t('read')}
        </button>
      }
    >
      <div class="body stack">
        <Show when={props.work.failure()}>
          {(failure) => (
            <Notice state="bad" alert>
              {problemText(failure())}
            </Notice>
          )}
        </Show>
        <Field label={t('file')} hint={t('fileHint')}>
          {(control) => (
            <input
              {...control}
              class="input"
              type="file"
              accept=".docx,.txt"
              disabled={props.work.busy()}
              onChange={({ currentTarget }) => {
                const [file] = currentTarget.files ?? []
                if (file) void props.work.read(file)
                currentTarget.value = ''
              }}
            />
          )}
        </Field>
        <Show when={props.work.busy()}>
          <p role="status">{t('reading')}</p>
        </Show>
        <TextField label={t('paste')} rows={6} value={typed()} onInput={setTyped} />
      </div>
    </Panel>
  )
}
