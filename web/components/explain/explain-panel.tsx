import { createAsync } from '@solidjs/router'
import { createSignal, For, Show } from 'solid-js'
import { leavesOf } from '../../../scoring/model/sheet.ts'
import type { SeasonMember } from '../../../server/members/schema.ts'
import { getExplanations } from '../../data/appeals.ts'
import { getSheet } from '../../data/sheet.ts'
import { t } from '../../i18n/appeals.ts'
import { useSeason } from '../../layout-season.tsx'
import { createKeptMemo } from '../kept-memo.ts'
import { Notice } from '../notice.tsx'
import { Panel } from '../panel.tsx'
import { changedCells } from './changed-cells.ts'
import { ChangedRow } from './changed-row.tsx'

/** The member's own cells that were verified otherwise, each with its answer or the form for one. */
export function ExplainPanel(props: { own: SeasonMember }) {
  const { season, can } = useSeason()
  const sheet = createAsync(() => getSheet(season().id, props.own.id))
  const explanations = createAsync(() => getExplanations(season().id))
  const [said, setSaid] = createSignal('')
  const leaves = createKeptMemo(() => leavesOf(season().rules.sheet))
  const cells = createKeptMemo(() => {
    const own = (explanations() ?? []).filter(({ member }) => member === props.own.id)
    const codes = leaves().map(({ code }) => code)
    return changedCells(sheet()?.values ?? [], own, codes)
  })
  return (
    <Panel title={t('explainTitle')} id="giai-trinh">
      <div class="body stack close">
        <div role="status">
          <Show when={said()}>
            <Notice state="ok">{said()}</Notice>
          </Show>
        </div>
        <Show when={cells().length > 0} fallback={<p>{t('explainNone')}</p>}>
          <Show when={!can('explanation.give') && season().phases.includes('explain')}>
            <p class="soft small">
              {t(season().phase === 'verify' ? 'explainLater' : 'explainOver')}
            </p>
          </Show>
          <ol class="stack">
            <For each={cells()}>
              {(cell) => (
                <ChangedRow
                  seasonId={season().id}
                  memberId={props.own.id}
                  cell={cell}
                  leaf={leaves().find(({ code }) => code === cell.criterion)!}
                  mayAnswer={can('explanation.give')}
                  onDone={() => setSaid(t('sent', cell.criterion))}
                />
              )}
            </For>
          </ol>
        </Show>
      </div>
    </Panel>
  )
}
