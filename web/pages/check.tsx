import { createAsync, useParams } from '@solidjs/router'
import { Show } from 'solid-js'
import { CheckSheet } from '../components/checks/check-sheet.tsx'
import { PageHead } from '../components/page-head.tsx'
import { getCheck } from '../data/checks.ts'
import { t } from '../i18n/checks.ts'
import { useSeason } from '../layout-season.tsx'

export default function CheckPage() {
  const { season, member, href } = useSeason()
  const params = useParams<{ checkId: string }>()
  const check = createAsync(() => getCheck(season().id, params.checkId))
  return (
    <Show when={check()}>
      {(loaded) => (
        <>
          <PageHead
            title={t('sheetTitle', member(loaded().member)?.shortName ?? loaded().member)}
            sub={<a href={href('/checks')}>{t('back')}</a>}
          />
          <CheckSheet check={loaded()} />
        </>
      )}
    </Show>
  )
}
