import { ErrorBoundary, type JSX } from 'solid-js'
import { t } from '../../i18n/standings.ts'
import { Notice } from '../notice.tsx'
import { Panel } from '../panel.tsx'

/** A panel around a chart: when the chart does not come, the rest of the page stays. */
export function ChartFrame(props: {
  title: string
  /** The same figures as a table. */
  figures?: JSX.Element
  children: JSX.Element
}) {
  return (
    <Panel title={props.title}>
      <div class="body stack close">
        <ErrorBoundary fallback={<Notice state="warn">{t('chart.failed')}</Notice>}>
          {props.children}
        </ErrorBoundary>
        {props.figures}
      </div>
    </Panel>
  )
}
