import { PageHead } from '../components/page-head.tsx'
import { t } from '../i18n/app.ts'
import { useSeason } from '../layout-season.tsx'

export default function StandingsPage() {
  const { season } = useSeason()
  return <PageHead title={t('page.standings')} sub={season().title} />
}
