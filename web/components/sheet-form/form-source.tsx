import Download from 'lucide-solid/icons/download'
import { Show } from 'solid-js'
import { problemText } from '../../i18n/problem.ts'
import { t } from '../../i18n/sheet-form.ts'
import { Field } from '../field.tsx'
import { Notice } from '../notice.tsx'
import { Panel } from '../panel.tsx'
import type { FormWork } from './create-form-work.ts'

/** The two ends of the work in Excel: taking the form, and handing it in. */
export function FormSource(props: { work: FormWork }) {
  return (
    <Panel title={t('steps')}>
      <div class="body stack">
        <Show when={props.work.failure()}>
          {(failure) => (
            <Notice state="bad" alert>
              {problemText(failure())}
            </Notice>
          )}
        </Show>
        <div class="stack close">
          <p>{t('stepTake')}</p>
          <p>
            <button
              class="button"
              type="button"
              disabled={props.work.busy() !== null}
              onClick={() => props.work.download()}
            >
              <Download class="icon" aria-hidden="true" />
              {props.work.busy() === 'downloading' ? t('downloading') : t('download')}
            </button>
          </p>
        </div>
        <p>{t('stepFill')}</p>
        <Field label={t('stepHandIn')} hint={t('handInHint')}>
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
          <p role="status">{t('reading')}</p>
        </Show>
      </div>
    </Panel>
  )
}
