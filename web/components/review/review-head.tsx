import { Show } from 'solid-js'
import { t as appText } from '../../i18n/app.ts'
import { t } from '../../i18n/review.ts'
import { useSeason } from '../../layout-season.tsx'
import { Notice } from '../notice.tsx'
import { PageHead } from '../page-head.tsx'
import type { CellView } from './cells.ts'
import { verifierOf } from './locked.ts'

/** How far the review is, and what the reader may not do and why. */
export function ReviewHead(props: { cells: readonly CellView[]; leaves: number }) {
  const { season, member, own, can } = useSeason()
  const stated = () => props.cells.filter((cell) => cell.toReview && cell.state !== 'empty')
  const done = () => stated().filter((cell) => !cell.open).length
  const heads = () => ({ season: season(), member, verifying: can('sheet.verify') })
  const ownText = (id: string, name: string) => {
    const verifier = verifierOf(id, heads())
    return verifier === null ? t('ownNobody', name) : t('ownElsewhere', name, verifier)
  }
  return (
    <>
      <PageHead
        title={t('title')}
        sub={
          <>
            {t('lead', season().members.length, props.leaves, done(), stated().length)}{' '}
            <Show when={own()}>{(mine) => ownText(mine().id, mine().shortName)}</Show>
          </>
        }
      />
      <Show when={!can('sheet.verify')}>
        <Notice>{t('notVerifyPhase', appText(`phase.${season().phase}`))}</Notice>
      </Show>
    </>
  )
}
