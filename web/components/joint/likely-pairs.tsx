import '../../styles/components/fold.css'
import { createAsync } from '@solidjs/router'
import ChevronRight from 'lucide-solid/icons/chevron-right'
import { createSignal, ErrorBoundary, For, Show, Suspense } from 'solid-js'
import type { LikelyPair } from '../../../server/joint/schema.ts'
import { getActivities } from '../../data/activities.ts'
import { getLikelyPairs, proposeMerge } from '../../data/joint.ts'
import { t } from '../../i18n/joint.ts'
import { useSeason } from '../../layout-season.tsx'
import { newId } from '../../new-id.ts'
import { ConfirmDialog } from '../confirm-dialog.tsx'
import { PairRow } from './pair-row.tsx'
import { RecordsSideBySide, type SeenRecord } from './records-side-by-side.tsx'

/** Records of the own organisation that another member seems to have made too; nothing where there are none. */
export function LikelyPairs() {
  return (
    <ErrorBoundary fallback={null}>
      <Suspense>
        <Loaded />
      </Suspense>
    </ErrorBoundary>
  )
}

function Loaded() {
  const { season, own, member, can } = useSeason()
  // Where nothing can be merged any more, they would only be in the way: nor is it what was handed in.
  const mayMerge = () => can('merge.propose') && own()?.sheetState !== 'submitted'
  const all = createAsync(async () => (mayMerge() ? await getLikelyPairs(season().id) : []))
  const pairs = () => (all() ?? []).filter((pair) => pair.own.memberId === own()?.id)
  const [asked, setAsked] = createSignal<{ pair: LikelyPair; key: string } | null>(null)
  const nameOf = (id: string) => member(id)?.shortName ?? id
  const send = async () => {
    const one = asked()
    if (!one) return
    const { own: mine, other } = one.pair
    await proposeMerge(season().id, { ownId: mine.id, keptId: other.id }, one.key)
  }
  const recorded = createAsync(async () => {
    const memberId = own()?.id
    return memberId ? getActivities(season().id, { member: memberId }) : []
  })
  const seen = (record: LikelyPair['own']): SeenRecord => ({
    ...record,
    member: nameOf(record.memberId),
    whole: recorded()?.find(({ id }) => id === record.id),
  })
  return (
    <Show when={pairs().length > 0}>
      <details class="panel fold">
        <summary>
          <ChevronRight class="icon" />
          {t('pairsTitle', pairs().length)}
        </summary>
        <div class="body stack close">
          <p class="soft small">{t('pairsHint')}</p>
          <ul class="stack">
            <For each={pairs()}>
              {(pair) => (
                <PairRow
                  pair={pair}
                  nameOf={nameOf}
                  onMerge={() => setAsked({ pair, key: newId() })}
                />
              )}
            </For>
          </ul>
        </div>
      </details>
      <ConfirmDialog
        open={asked() !== null}
        title={t('mergeTitle')}
        label={t('mergeSend')}
        act={send}
        onClose={() => setAsked(null)}
      >
        <Show when={asked()?.pair} keyed>
          {({ own: mine, other }) => (
            <div class="stack close">
              <RecordsSideBySide dropped={seen(mine)} kept={seen(other)} />
              <p>{t('mergeAsk', nameOf(other.memberId))}</p>
            </div>
          )}
        </Show>
      </ConfirmDialog>
    </Show>
  )
}
