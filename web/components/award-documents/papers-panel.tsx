import { createSignal, Show } from 'solid-js'
import type { Award } from '../../../scoring/model/award.ts'
import type { Result } from '../../../scoring/model/result.ts'
import { type AwardRecord, documentStages } from '../../../server/award-documents/schema.ts'
import { t } from '../../i18n/award-documents.ts'
import { useSeason } from '../../layout-season.tsx'
import { refusalOf } from '../awards/may-decide.ts'
import { Dialog } from '../dialog.tsx'
import { createKeptMemo } from '../kept-memo.ts'
import { Notice } from '../notice.tsx'
import { Panel } from '../panel.tsx'
import { PaperForm } from './paper-form.tsx'
import { PaperTable } from './paper-table.tsx'
import { openMembers, paperRows } from './rows.ts'

/** What becomes of the proposals outside the cluster; whoever may record papers does so here. */
export function PapersPanel(props: {
  record: AwardRecord
  result: Result
  awards: readonly Award[]
  awardOf: (id: string) => string
  nameOf: (id: string) => string
}) {
  const { season } = useSeason()
  const [writing, setWriting] = createSignal(false)
  const [said, setSaid] = createSignal(false)
  const awardIds = () => props.awards.map(({ id }) => id)
  const rows = createKeptMemo(() => paperRows(props.record, props.result, awardIds()))
  /** Kinds and awards of which a paper may be recorded now, by this reader. */
  const choices = createKeptMemo(() =>
    documentStages.flatMap((stage) =>
      awardIds().flatMap((awardId) => {
        const open = openMembers(stage, awardId, rows(), props.result)
        const members = open.filter((id) => refusalOf(season(), [id], 'award.record') === null)
        return members.length > 0 ? [{ stage, awardId, members, open }] : []
      }),
    ),
  )
  return (
    <Panel
      title={t('title')}
      foot={
        <Show when={choices().length > 0}>
          <button
            type="button"
            class="button"
            onClick={() => {
              setSaid(false)
              setWriting(true)
            }}
          >
            {t('record')}
          </button>
        </Show>
      }
    >
      <div class="body stack close">
        <p class="soft">{t(rows().length > 0 ? 'lead' : 'none')}</p>
        <div class="said" role="status">
          <Show when={said()}>
            <Notice state="ok">{t('done')}</Notice>
          </Show>
        </div>
      </div>
      <Show when={rows().length > 0}>
        <PaperTable
          rows={rows()}
          documents={props.record.documents}
          awardOf={props.awardOf}
          nameOf={props.nameOf}
        />
      </Show>
      <Dialog open={writing()} onClose={() => setWriting(false)} title={t('recordTitle')}>
        <PaperForm
          choices={choices()}
          awardOf={props.awardOf}
          nameOf={props.nameOf}
          onClose={() => setWriting(false)}
          onDone={() => {
            setWriting(false)
            setSaid(true)
          }}
        />
      </Dialog>
    </Panel>
  )
}
