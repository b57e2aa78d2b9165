import Gavel from 'lucide-solid/icons/gavel'
import { createSignal, For, Show } from 'solid-js'
import { leavesOf } from '../../../scoring/model/sheet.ts'
import type { Docket as DocketData } from '../../../server/appeals/schema.ts'
import { t } from '../../i18n/appeals.ts'
import { formatChange } from '../../i18n/numbers.ts'
import { useSeason } from '../../layout-season.tsx'
import { Empty } from '../empty.tsx'
import { createKeptMemo } from '../kept-memo.ts'
import { Notice } from '../notice.tsx'
import { Panel } from '../panel.tsx'
import { AppealRow } from './appeal-row.tsx'
import { LodgeDialog } from './lodge-dialog.tsx'
import { summaryOf } from './summary.ts'

/** All appeals of the season, as every member sees them; one's own are made here, and those given to one decided. */
export function Docket(props: { docket: DocketData }) {
  const { season, own, can } = useSeason()
  const [lodging, setLodging] = createSignal(false)
  const [said, setSaid] = createSignal('')
  const leaves = createKeptMemo(() => leavesOf(season().rules.sheet))
  const summary = createKeptMemo(() => summaryOf(props.docket.appeals))
  const lodge = () => (
    <Show when={own() && can('appeal.lodge')}>
      <button
        type="button"
        class="button"
        classList={{ primary: props.docket.appeals.length === 0 }}
        onClick={() => setLodging(true)}
      >
        {t('lodge')}
      </button>
    </Show>
  )
  return (
    <Panel title={t('docketTitle')} id="kien-nghi">
      <div class="body stack close">
        <div role="status">
          <Show when={said()}>
            <Notice state="ok">{said()}</Notice>
          </Show>
        </div>
        <Show
          when={props.docket.appeals.length > 0}
          fallback={
            <Empty
              icon={Gavel}
              title={t('docketNone')}
              hint={t('docketNoneNext')}
              actions={lodge()}
            />
          }
        >
          <p>
            {t('summary', summary().all, summary().upheld, formatChange(summary().points))}{' '}
            <Show when={summary().open > 0}>{t('summaryOpen', summary().open)}</Show>
          </p>
          <ol class="stack">
            <For each={props.docket.appeals}>
              {(appeal) => (
                <AppealRow
                  appeal={appeal}
                  leaf={leaves().find(({ code }) => code === appeal.criterion)}
                  onDecided={() => setSaid(t('decided'))}
                />
              )}
            </For>
          </ol>
          <p>{lodge()}</p>
        </Show>
      </div>
      <Show when={own()}>
        {(member) => (
          <LodgeDialog
            open={lodging()}
            memberId={member().id}
            leaves={leaves()}
            docket={props.docket}
            onClose={() => setLodging(false)}
            onDone={(criterion) => {
              setLodging(false)
              setSaid(t('lodged', criterion))
            }}
          />
        )}
      </Show>
    </Panel>
  )
}
