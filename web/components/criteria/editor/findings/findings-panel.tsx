import { createMemo, Show } from 'solid-js'
import type { Severity } from '../../../../../scoring/check.ts'
import { t } from '../../../../i18n/criteria-editor.ts'
import { Panel } from '../../../panel.tsx'
import { Status } from '../../../status.tsx'
import { useEditor } from '../context.ts'
import { FindingList } from './finding-list.tsx'

/** Everything that was found in the sheet, the gravest first, each leading to its place. */
export function FindingsPanel() {
  const editor = useEditor()
  const count = (severity: Severity) =>
    editor.findings().filter((finding) => finding.severity === severity).length
  const errors = createMemo(() => count('error'))
  return (
    <Panel
      title={t('findings')}
      class="findings-panel"
      aside={<span class="count">{editor.findings().length}</span>}
    >
      <div class="body" role="status">
        <Show when={errors() > 0} fallback={<Status state="ok">{t('noErrors')}</Status>}>
          <Status state="bad">{t('errorsLeft', errors())}</Status>
        </Show>
        <Show when={count('warning') > 0}>
          {' '}
          <Status state="warn">{t('warningsLeft', count('warning'))}</Status>
        </Show>
      </div>
      <FindingList findings={editor.findings()} links />
    </Panel>
  )
}
