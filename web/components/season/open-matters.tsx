import { createAsync } from '@solidjs/router'
import { For, Show, Suspense } from 'solid-js'
import { getReview } from '../../data/review.ts'
import { getStandings } from '../../data/standings.ts'
import { locale } from '../../i18n/locale.ts'
import { t } from '../../i18n/season.ts'
import { type Season, useSeason } from '../../layout-season.tsx'
import { Notice } from '../notice.tsx'
import { openCells } from '../review/open-cells.ts'
import { openBefore } from './open-before.ts'

/** What the phase that ends would leave open, by number and name; it warns, and hinders nothing. */
export function OpenMatters() {
  const context = useSeason()
  const matters = createAsync(() => loadMatters(context))
  const names = (members: readonly string[]) =>
    members.map((id) => context.member(id)?.shortName ?? id).join(', ')
  return (
    <Suspense fallback={<p class="soft small">{t('openCounting')}</p>}>
      <Show when={matters()?.length}>
        <Notice state="warn">
          <p>
            <b>{t('openTitle')}</b>
          </p>
          <ul>
            <For each={matters()}>
              {({ kind, count, members }) => <li>{t(`open.${kind}`, count, names(members))}</li>}
            </For>
          </ul>
        </Notice>
      </Show>
    </Suspense>
  )
}

async function loadMatters({ season, can }: Season) {
  const { id, phase, members } = season()
  const verifying = phase === 'verify' || phase === 'conference'
  const [matrix, standings] = await Promise.all([
    verifying && can('review.read') ? getReview(id) : null,
    verifying && can('standings.read')
      ? getStandings(id, { stage: 'verified', fallback: true, language: locale() })
      : null,
  ])
  // Of the whole cluster, the lead's own sheet included: somebody verifies each of them.
  const cells = matrix ? openCells(matrix, null) : []
  return openBefore({ phase, members, cells, questions: standings?.questions ?? [] })
}
