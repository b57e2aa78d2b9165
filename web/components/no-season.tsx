import CalendarDays from 'lucide-solid/icons/calendar-days'
import { Show } from 'solid-js'
import { t } from '../i18n/app.ts'
import { useSession } from '../layout-signed.tsx'
import { Empty } from './empty.tsx'
import { PageHead } from './page-head.tsx'

/** For an account that takes part in no season yet. */
export function NoSeason() {
  const { me } = useSession()
  return (
    <>
      <PageHead title={t('noSeason')} />
      <section class="panel">
        <Empty
          icon={CalendarDays}
          title={t('noSeasonWhy')}
          hint={t(me().person.admin ? 'noSeasonAdmin' : 'noSeasonHint')}
          actions={
            <Show when={me().person.admin}>
              <a class="button primary" href="/admin">
                {t('openAdmin')}
              </a>
            </Show>
          }
        />
      </section>
    </>
  )
}
