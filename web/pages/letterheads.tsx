import { createAsync } from '@solidjs/router'
import { Index } from 'solid-js'
import { HeadPanel } from '../components/letterheads/head-panel.tsx'
import { PageHead } from '../components/page-head.tsx'
import { getLetterheads } from '../data/letterheads.ts'
import { t } from '../i18n/letterheads.ts'
import { useSeason } from '../layout-season.tsx'
import '../styles/components/papers.css'

/** How papers are headed, signed and numbered, of the cluster and of one's own organisation. */
export default function LetterheadsPage() {
  const { season, href } = useSeason()
  const heads = createAsync(() => getLetterheads(season().id))
  const back = (
    <a class="button" href={href('/papers')}>
      {t('back')}
    </a>
  )
  return (
    <>
      <PageHead title={t('title')} sub={t('lead')} actions={back} />
      <Index each={heads() ?? []}>{(head) => <HeadPanel head={head()} />}</Index>
    </>
  )
}
