import '../../styles/components/review-panel.css'
import '../../styles/components/quote.css'
import Undo2 from 'lucide-solid/icons/undo-2'
import { createSignal, Show } from 'solid-js'
import type { SeasonMember } from '../../../server/members/schema.ts'
import { formatInstant } from '../../i18n/days.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/review.ts'
import { useSeason } from '../../layout-season.tsx'
import { createKeptMemo } from '../kept-memo.ts'
import { Status } from '../status.tsx'
import type { CellView } from './cells.ts'
import { type Review, totalOf } from './create-review.ts'
import { countByFilter, settleable } from './filters.ts'
import { awaitsVerdict } from './open-cells.ts'
import { PanelHead } from './panel-head.tsx'
import { ReturnDialog } from './return-dialog.tsx'

const stateMarks = { draft: 'none', submitted: 'ok', returned: 'warn' } as const

export interface MemberPanelProps {
  seasonId: string
  review: Review
  member: SeasonMember
  cells: readonly CellView[]
  /** Whether the sheet was first handed in after self-scoring. */
  late: boolean
  mayReturn: boolean
  /** Why the reader cannot verify this member now; null when nothing hinders. */
  locked: string | null
  onSettle: (cells: CellView[]) => void
  onClose: () => void
  onReturned: () => void
}

/** One member's whole sheet: how far it is, and what can be done with all of it at once. */
export function MemberPanel(props: MemberPanelProps) {
  const [asking, setAsking] = createSignal(false)
  const open = createKeptMemo(() => settleable(props.cells))
  return (
    <aside class="panel review-panel" aria-labelledby="review-open">
      <PanelHead position={null} onStep={() => {}} onClose={props.onClose} />
      <div class="body">
        <div>
          <h2 id="review-open" tabindex="-1">
            {props.member.shortName}
          </h2>
          <p>{props.member.name}</p>
        </div>
        <SheetState member={props.member} late={props.late} />
        <Show when={props.member.sheetState !== 'draft'}>
          <Figures {...props} />
        </Show>
        <Show when={props.locked}>{(why) => <p class="quote">{why()}</p>}</Show>
        <p class="row">
          <Show when={open().length > 0}>
            <button
              type="button"
              class="button primary"
              onClick={() => props.onSettle([...props.cells])}
            >
              {t('bulk.member', open().length)}
            </button>
          </Show>
          <Show when={props.mayReturn}>
            <button type="button" class="button" onClick={() => setAsking(true)}>
              <Undo2 class="icon" aria-hidden="true" />
              {t('giveBack.open')}
            </button>
          </Show>
          <LedgerLink memberId={props.member.id} />
        </p>
      </div>
      <ReturnDialog
        open={asking()}
        seasonId={props.seasonId}
        memberId={props.member.id}
        name={props.member.shortName}
        onClose={() => setAsking(false)}
        onDone={() => {
          setAsking(false)
          props.onReturned()
        }}
      />
    </aside>
  )
}

function SheetState(props: { member: SeasonMember; late: boolean }) {
  return (
    <div class="stack close">
      <div>
        <Status state={stateMarks[props.member.sheetState]}>
          {t(`member.state.${props.member.sheetState}`)}
        </Status>
        <Show when={props.member.submittedAt}>
          {(at) => <p class="soft small">{t('member.submittedAt', formatInstant(at()))}</p>}
        </Show>
        <Show when={props.late}>
          <Status state="warn">{t('member.late')}</Status>
        </Show>
      </div>
      <Show when={props.member.sheetState === 'returned' && props.member.returnReason}>
        {(reason) => <p class="quote">{t('giveBack.reasonNow', reason())}</p>}
      </Show>
    </div>
  )
}

function Figures(props: MemberPanelProps) {
  const counts = createKeptMemo(() => countByFilter(props.cells))
  const stated = () => props.cells.filter(({ state }) => state !== 'empty')
  const done = () => stated().filter((cell) => !awaitsVerdict(cell)).length
  const total = (result: Review['self']) =>
    formatPoints(totalOf(result(), props.member.id) ?? '0', 2)
  return (
    <ul class="stack close">
      <li>{t('member.progress', done(), stated().length)}</li>
      <Show when={counts().revised > 0}>
        <li>{t('member.revised', counts().revised)}</li>
      </Show>
      <li>{t('member.different', counts().different)}</li>
      <li>{t('member.noEvidence', counts().noEvidence)}</li>
      <li>{t('member.unclaimed', counts().unclaimed)}</li>
      <Show when={counts().unscored > 0}>
        <li>{t('member.unscored', counts().unscored)}</li>
      </Show>
      <li>{t('member.totals', total(props.review.self), total(props.review.standing))}</li>
    </ul>
  )
}

function LedgerLink(props: { memberId: string }) {
  const { href } = useSeason()
  return (
    <a class="button plain" href={href(`/standings/${props.memberId}`)}>
      {t('member.ledger')}
    </a>
  )
}
