import { For, type JSX, Show } from 'solid-js'
import '../../styles/components/section-list.css'
import '../../styles/components/side-panel.css'
import '../../styles/components/total.css'
import { isPenalty, limitOf } from '../../../scoring/tree/around.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/sheet.ts'
import { Bar } from '../bar.tsx'
import { createKeptMemo } from '../kept-memo.ts'
import { Panel } from '../panel.tsx'
import { sumParts } from '../standings/sum-parts.ts'
import { anchorOf } from './anchor.ts'
import type { SheetView } from './create-sheet.ts'
import { GradeLine } from './grade-line.tsx'
import { ProvisionalShare } from './provisional-note.tsx'
import { TotalWhy } from './total-why.tsx'

/** The total, always in sight: by columns and by parts, the grade, and what can be done. */
export function TotalPanel(props: {
  view: SheetView
  onGo: (code: string) => void
  foot?: JSX.Element
}) {
  return (
    <Panel class="side-panel" title={t.total('self')} foot={props.foot}>
      <div class="body stack close">
        <Figures view={props.view} onGo={props.onGo} />
        <GradeLine view={props.view} />
      </div>
      <section class="body scroll" tabindex="0" aria-label={t.total('sections')}>
        <ul class="section-list">
          <For each={props.view.file.sheet.nodes}>
            {(node) => <SectionRow view={props.view} node={node} onGo={props.onGo} />}
          </For>
        </ul>
      </section>
    </Panel>
  )
}

function Figures(props: { view: SheetView; onGo: (code: string) => void }) {
  const self = () => props.view.self()
  const parts = createKeptMemo(() => sumParts(self()))
  return (
    <div>
      <p class="total">
        <output class="figure">{formatPoints(self().total)}</output>
        <Show when={props.view.file.sheet.max}>
          {(max) => <span class="soft">{t.total('ofBase', formatPoints(max()))}</span>}
        </Show>
      </p>
      <p class="soft small">
        {t.total('columns', parts().base, parts().bonus, parts().penalty)}
        <Show when={self().cut !== '0'}> {t.total('cut', parts().cut)}</Show>
      </p>
      <div>
        <TotalWhy view={props.view} onGo={props.onGo} />
      </div>
      <ProvisionalShare view={props.view} />
      <Show when={props.view.verified()}>
        {(verified) => (
          <p>
            <b>{t.total('verifiedTotal', formatPoints(verified().total))}</b>{' '}
            <span class="soft small">{verifiedShare(props.view)}</span>
          </p>
        )}
      </Show>
    </div>
  )
}

/** How far the verification has come; nothing once it has settled everything that was claimed. */
function verifiedShare(view: SheetView): string {
  const claimed = view.leaves.filter(({ code }) => view.fact(code) !== null)
  const done = claimed.filter(({ code }) => view.valueAt(code, 'verified'))
  return done.length < claimed.length ? t.total('verifiedShare', done.length, claimed.length) : ''
}

function SectionRow(props: {
  view: SheetView
  node: SheetView['file']['sheet']['nodes'][number]
  onGo: (code: string) => void
}) {
  const points = createKeptMemo(() => props.view.self().nodes[props.node.code] ?? '0')
  const limit = () => limitOf(props.node, isPenalty(props.view.file.sheet, props.node))
  const share = () => Math.abs(Number(points())) / Math.abs(Number(limit() ?? points()) || 1)
  return (
    <li>
      <a
        href={`#${anchorOf(props.node.code)}`}
        target="_self"
        onClick={(event) => {
          event.preventDefault()
          props.onGo(props.node.code)
        }}
      >
        <span class="code">{props.node.code}</span>
        <span>{props.node.title}</span>
        <span class="number">
          <b>{formatPoints(points())}</b>
          <Show when={limit()}>
            {(max) => <span class="soft">{t.criterion('of', formatPoints(max()))}</span>}
          </Show>
        </span>
        <Bar share={share()} />
      </a>
    </li>
  )
}
