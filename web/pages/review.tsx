import { createAsync } from '@solidjs/router'
import Scale from 'lucide-solid/icons/scale'
import { Show } from 'solid-js'
import { Empty } from '../components/empty.tsx'
import { PageHead } from '../components/page-head.tsx'
import { ReviewBoard } from '../components/review/review-board.tsx'
import { getReview } from '../data/review.ts'
import { t } from '../i18n/review.ts'
import { useSeason } from '../layout-season.tsx'

export default function ReviewPage() {
  const { season, can } = useSeason()
  const matrix = createAsync(async () => (can('review.read') ? getReview(season().id) : undefined))
  return (
    <Show when={can('review.read')} fallback={<NotYours />}>
      <Show when={matrix()}>{(loaded) => <ReviewBoard matrix={loaded()} />}</Show>
    </Show>
  )
}

function NotYours() {
  const { href } = useSeason()
  return (
    <>
      <PageHead title={t('title')} />
      <section class="panel">
        <Empty
          icon={Scale}
          title={t('noRight')}
          hint={t('noRightNext')}
          actions={
            <a class="button" href={href('/standings')}>
              {t('toStandings')}
            </a>
          }
        />
      </section>
    </>
  )
}
