import { Show } from 'solid-js'
import type { Turn } from '../../../scoring/explain/outlook/model.ts'
import type { Leaf } from '../../../scoring/model/node.ts'
import { ruleInWords } from '../../../scoring/words.ts'
import { formatInstant } from '../../i18n/days.ts'
import { locale } from '../../i18n/locale.ts'
import { t } from '../../i18n/review.ts'
import { CellAnswers } from '../explain/cell-answers.tsx'
import { Notice } from '../notice.tsx'
import type { CellView } from './cells.ts'
import { ClaimView } from './claim-view.tsx'
import type { Review } from './create-review.ts'
import '../../styles/components/review-panel.css'
import '../../styles/components/score-track.css'
import '../../styles/components/rule.css'
import '../../styles/components/quote.css'
import './panel.css'
import { createKeptMemo } from '../kept-memo.ts'
import { PanelHead, type PanelHeadProps } from './panel-head.tsx'
import { ScoreTrack } from './score-track.tsx'
import { StakeNote } from './stake-note.tsx'
import { VerdictForm } from './verdict-form.tsx'

export interface CellPanelProps extends PanelHeadProps {
  seasonId: string
  review: Review
  /** What may turn with the cell; undefined where nothing hangs on it. */
  turns: readonly Turn[] | undefined
  cell: CellView
  leaf: Leaf
  nameOf: (member: string) => string
  /** Why the cell cannot be verified by the reader now; null when it can. */
  locked: string | null
}

/** One cell: the rule, what was claimed and proved, and the verdict with what it would do. */
export function CellPanel(props: CellPanelProps) {
  const title = createKeptMemo(() => `${props.nameOf(props.cell.member)} · ${props.cell.criterion}`)
  return (
    <aside class="panel review-panel" aria-labelledby="review-open">
      <PanelHead {...props} />
      <div class="body">
        <div>
          <h2 id="review-open" tabindex="-1">
            {title()}
          </h2>
          <p>{props.leaf.title}</p>
        </div>
        <ScoreTrack cell={props.cell} />
        <StakeNote turns={props.turns} rules={props.review.season()} nameOf={props.nameOf} />
        <Show when={props.cell.revised && props.cell.changedAt}>
          {(at) => <Notice state="warn">{t('panel.revised', formatInstant(at()))}</Notice>}
        </Show>
        <CellAnswers member={props.cell.member} criterion={props.cell.criterion} />
        <section class="rule">
          <h3>{t('panel.rule')}</h3>
          <p>{ruleInWords(props.leaf, locale())}</p>
          <Show when={props.leaf.evidence}>
            <h3>{t('panel.needed')}</h3>
            <p>{props.leaf.evidence}</p>
          </Show>
        </section>
        <Show
          when={!props.locked}
          fallback={
            <>
              <ClaimView seasonId={props.seasonId} cell={props.cell} leaf={props.leaf} />
              <p class="quote">{props.locked}</p>
            </>
          }
        >
          <VerdictForm {...props} />
        </Show>
      </div>
    </aside>
  )
}
