import { createAsync, useSearchParams } from '@solidjs/router'
import { Show } from 'solid-js'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Panel } from '../components/panel.tsx'
import { FolderPanel } from '../components/papers/folder-panel.tsx'
import { LookupPanel } from '../components/papers/lookup-panel.tsx'
import { MemberPapers } from '../components/papers/member-papers.tsx'
import { PaperList } from '../components/papers/paper-list.tsx'
import { getPapers } from '../data/papers.ts'
import { t } from '../i18n/papers.ts'
import { useSeason } from '../layout-season.tsx'

/** The papers of the season as files, each as far as the person may see what stands on it. */
export default function PapersPage() {
  const { season, href } = useSeason()
  const papers = createAsync(() => getPapers(season().id))
  const ofSeason = () => (papers() ?? []).filter(({ members }) => members === null)
  const ofMembers = () => (papers() ?? []).filter(({ members }) => members !== null)
  const [search] = useSearchParams<{ code: string }>()
  /** Who comes by the QR of a paper wants the answer first. */
  const scanned = () => Boolean(search.code)
  const lookup = () => (
    <Show when={papers()?.length ? papers() : undefined}>
      {(all) => <LookupPanel papers={all()} />}
    </Show>
  )
  return (
    <>
      <PageHead
        title={t('title')}
        sub={t('lead')}
        actions={
          <a class="button" href={href('/papers/heads')}>
            {t('heads')}
          </a>
        }
      />
      <Show when={papers()?.length === 0}>
        <Notice>{t('none')}</Notice>
      </Show>
      <Show when={(papers()?.length ?? 0) > 0}>
        <Show when={scanned()}>{lookup()}</Show>
        <FolderPanel />
      </Show>
      <Show when={ofSeason().length > 0}>
        <Panel title={t('ofSeason')}>
          <PaperList papers={ofSeason()} />
        </Panel>
      </Show>
      <Show when={ofMembers().length > 0}>
        <MemberPapers papers={ofMembers()} />
      </Show>
      <Show when={!scanned()}>{lookup()}</Show>
    </>
  )
}
