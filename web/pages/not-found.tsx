import { PageHead } from '../components/page-head.tsx'
import { t } from '../i18n/app.ts'
import { useSession } from '../layout-signed.tsx'

export default function NotFoundPage() {
  const { href } = useSession()
  return (
    <>
      <PageHead title={t('notFound')} sub={t('notFoundHint')} />
      <p>
        <a class="button" href={href('/')}>
          {t('toDay')}
        </a>
      </p>
    </>
  )
}
