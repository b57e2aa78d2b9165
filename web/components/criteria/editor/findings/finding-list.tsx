import CircleX from 'lucide-solid/icons/circle-x'
import Info from 'lucide-solid/icons/info'
import TriangleAlert from 'lucide-solid/icons/triangle-alert'
import { For, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import type { Finding, Severity } from '../../../../../scoring/check.ts'
import { t } from '../../../../i18n/criteria-editor.ts'
import { useEditor } from '../context.ts'
import { inTheEditor } from './finding-words.ts'

const states = { error: 'bad', warning: 'warn', note: 'info' } as const satisfies Record<
  Severity,
  string
>
const icons = { error: CircleX, warning: TriangleAlert, note: Info }

/** Findings, each with what is wrong, what to do, and where one most would choose, a button that does it. */
export function FindingList(props: {
  findings: readonly Finding[]
  /** Whether each leads to its place: in the list of all. */
  links?: boolean
}) {
  return (
    <Show when={props.findings.length > 0}>
      <ul class="points-list finding-list">
        <For each={props.findings}>
          {(finding) => <FindingItem finding={finding} link={props.links === true} />}
        </For>
      </ul>
    </Show>
  )
}

function FindingItem(props: { finding: Finding; link: boolean }) {
  const editor = useEditor()
  const words = () => inTheEditor(props.finding, editor.document())
  const mend = () => {
    const { fix } = props.finding
    if (!fix) return
    editor.set(fix.path, fix.value)
    editor.say(t('saidMended'))
  }
  return (
    <li data-state={states[props.finding.severity]}>
      <Dynamic component={icons[props.finding.severity]} class="icon" />
      <div>
        <p>
          <b class="visually-hidden">{t(`severity.${props.finding.severity}`)}: </b>
          <Show when={props.link}>
            <button class="inline-button" type="button" onClick={() => editor.show(props.finding)}>
              {props.finding.node || t('toPlace')}
            </button>{' '}
          </Show>
          {words().message}
        </p>
        <Show when={words().mend}>{(mend) => <p class="soft small">{t('mend', mend())}</p>}</Show>
        <Show when={props.finding.fix}>
          <button class="inline-button" type="button" onClick={mend}>
            {t('mendNow')}
          </button>
        </Show>
      </div>
    </li>
  )
}
