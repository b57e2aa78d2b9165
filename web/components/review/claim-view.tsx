import '../../styles/components/facts.css'
import '../../styles/components/quote.css'
import { createAsync } from '@solidjs/router'
import { ErrorBoundary, type JSX, Show, Suspense } from 'solid-js'
import type { Leaf } from '../../../scoring/model/node.ts'
import type { ClaimWithValues } from '../../../server/claims/schema.ts'
import { getClaim } from '../../data/review.ts'
import { problemText } from '../../i18n/problem.ts'
import { t } from '../../i18n/review.ts'
import { EvidenceList } from '../activity/evidence-list.tsx'
import { LateSkeleton } from '../late-skeleton.tsx'
import { factInWords } from '../ledger/fact-words.ts'
import { Notice } from '../notice.tsx'
import type { CellView } from './cells.ts'
import { ClaimActivities, type Counting } from './claim-activities.tsx'
import { ValueHistory } from './value-history.tsx'

export interface ClaimViewProps {
  seasonId: string
  cell: Pick<CellView, 'member' | 'criterion' | 'self' | 'selfPoints'>
  leaf: Leaf
  /** Lets the verifier count some of the activities only. */
  counting?: Counting | undefined
}

/** What the member stated and proved; fetched for this cell alone, so that the matrix need not wait. */
export function ClaimView(props: ClaimViewProps) {
  const claim = createAsync(() => getClaim(props.seasonId, props.cell.member, props.cell.criterion))
  return (
    <ErrorBoundary fallback={(error, reset) => <Failed error={error} retry={reset} />}>
      <Suspense fallback={<LateSkeleton what={t('panel.loadingClaim')} />}>
        <Show when={claim()}>{(loaded) => <Loaded {...props} claim={loaded()} />}</Show>
      </Suspense>
    </ErrorBoundary>
  )
}

function Loaded(props: ClaimViewProps & { claim: ClaimWithValues }) {
  /** What the program wrote when the sheet came late, and by which days. */
  const counted = () => (props.cell.self?.byProgram ? props.cell.self : undefined)
  const nothing = () => props.cell.selfPoints === null && !props.claim.fact
  return (
    <Show when={!nothing()} fallback={<Nothing {...props} />}>
      <dl class="facts">
        <div>
          <dt>{t(counted() ? 'panel.byProgram' : 'panel.facts')}</dt>
          <dd>{factInWords(props.leaf, props.cell.self?.fact ?? props.claim.fact)}</dd>
        </div>
      </dl>
      <ClaimActivities
        activities={props.claim.activities}
        leaf={props.leaf}
        counting={props.counting}
      />
      <Show
        when={props.claim.evidence.length > 0}
        fallback={<p class="soft small">{t('panel.filesNone')}</p>}
      >
        <section>
          <h3 class="small">{t('panel.files')}</h3>
          <EvidenceList seasonId={props.seasonId} evidence={props.claim.evidence} />
        </section>
      </Show>
      <Show when={counted()?.note ?? props.claim.note}>
        {(note) => <Quote head={t(counted() ? 'panel.noteCounted' : 'panel.note')}>{note()}</Quote>}
      </Show>
      <ValueHistory leaf={props.leaf} values={props.claim.values} />
    </Show>
  )
}

/** Never claimed, or claimed and taken back: then what was said before is still there to be read. */
function Nothing(props: ClaimViewProps & { claim: ClaimWithValues }) {
  return (
    <Show when={props.cell.self} fallback={<p class="soft">{t('panel.nothingClaimed')}</p>}>
      <p class="soft">{t('panel.withdrawn')}</p>
      <ValueHistory leaf={props.leaf} values={props.claim.values} />
    </Show>
  )
}

function Quote(props: { head: string; children: JSX.Element }) {
  return (
    <div class="quote">
      <b>{props.head}:</b> {props.children}
    </div>
  )
}

function Failed(props: { error: unknown; retry: () => void }) {
  return (
    <Notice
      state="bad"
      alert
      action={
        <button type="button" class="button" onClick={() => props.retry()}>
          {t('panel.retry')}
        </button>
      }
    >
      {t('panel.claimFailed')} {problemText(props.error)}
    </Notice>
  )
}
