import Lock from 'lucide-solid/icons/lock'
import type { JSX } from 'solid-js'
import { t as appText } from '../../i18n/app.ts'
import { t } from '../../i18n/standings.ts'
import { useSeason } from '../../layout-season.tsx'
import { Empty } from '../empty.tsx'

/** The standings are still closed to the reader: from when on they are open. */
export function NotOpen(props: { title?: string; hint?: JSX.Element }) {
  const { season, own, href } = useSeason()
  return (
    <section class="panel">
      <Empty
        icon={Lock}
        title={props.title ?? t('closedTitle')}
        hint={props.hint ?? t('closedNext', appText(`phase.${season().phase}`))}
        actions={
          own() && (
            <a class="button primary" href={href('/sheet')}>
              {t('closedSheet')}
            </a>
          )
        }
      />
    </section>
  )
}
