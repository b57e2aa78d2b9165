import { createAsync } from '@solidjs/router'
import FilePlus from 'lucide-solid/icons/file-plus'
import FileText from 'lucide-solid/icons/file-text'
import { createSignal, For, Show } from 'solid-js'
import { CommentNotice } from '../components/comments/comment-notice.tsx'
import { WithThreads } from '../components/comments/with-threads.tsx'
import { DocumentDialog } from '../components/documents/document-dialog.tsx'
import { DocumentPanel } from '../components/documents/document-panel.tsx'
import { Empty } from '../components/empty.tsx'
import { PageHead } from '../components/page-head.tsx'
import { getDocuments } from '../data/comments.ts'
import { t } from '../i18n/comments.ts'
import { useSeason } from '../layout-season.tsx'

/** Plan, regulation and criteria of the season, to be read and commented on paragraph by paragraph. */
export default function CriteriaDocumentsPage() {
  const { season, can, href } = useSeason()
  const documents = createAsync(() => getDocuments(season().id))
  const [adding, setAdding] = createSignal(false)
  const add = () => (
    <Show when={can('document.write')}>
      <button type="button" class="button primary" onClick={() => setAdding(true)}>
        <FilePlus class="icon" aria-hidden="true" />
        {t('add')}
      </button>
    </Show>
  )
  return (
    <WithThreads>
      <PageHead
        title={t('documents')}
        sub={t('documentsLead')}
        actions={
          <>
            <a class="button" href={href('/criteria')}>
              {t('toSheet')}
            </a>
            <a class="button" href={href('/criteria/comments')}>
              {t('toComments')}
            </a>
            <Show when={documents()?.length}>{add()}</Show>
          </>
        }
      />
      <Show when={documents()?.length}>
        <CommentNotice />
      </Show>
      <Show when={documents()}>
        {(all) => (
          <div class="stack">
            <For
              each={all()}
              fallback={
                <section class="panel">
                  <Empty
                    icon={FileText}
                    title={t('documentsNone')}
                    hint={t('documentsNoneHint')}
                    actions={add()}
                  />
                </section>
              }
            >
              {(document) => <DocumentPanel document={document} />}
            </For>
          </div>
        )}
      </Show>
      <DocumentDialog document={null} open={adding()} onClose={() => setAdding(false)} />
    </WithThreads>
  )
}
