import { createAsync, useSearchParams } from '@solidjs/router'
import MessageSquare from 'lucide-solid/icons/message-square'
import Printer from 'lucide-solid/icons/printer'
import { Show } from 'solid-js'
import { CommentFilterBar } from '../components/comments/comment-filter-bar.tsx'
import { CommentTable } from '../components/comments/comment-table.tsx'
import {
  type CommentFilter,
  filterComments,
  inOrderOfPlace,
  shows,
} from '../components/comments/threads.ts'
import { Empty } from '../components/empty.tsx'
import { createKeptMemo } from '../components/kept-memo.ts'
import { PageHead } from '../components/page-head.tsx'
import { getComments, getDocuments } from '../data/comments.ts'
import { t } from '../i18n/comments.ts'
import { useSeason } from '../layout-season.tsx'

/** Everything that was said of the sheet and the documents, with the answers; the lead answers here. */
export default function CriteriaCommentsPage() {
  const { season, own, href } = useSeason()
  const [search, setSearch] = useSearchParams<{ show: string; member: string; about: string }>()
  const comments = createAsync(() => getComments(season().id))
  const documents = createAsync(() => getDocuments(season().id), { initialValue: [] })
  const filter = (): CommentFilter => ({
    show: shows.find((show) => show === search.show) ?? 'all',
    member: search.member ?? '',
    thread: search.about ?? '',
  })
  const narrow = ({ show, member, thread }: Partial<CommentFilter>) => {
    const change = {
      ...(show !== undefined && { show: show === 'all' ? undefined : show }),
      ...(member !== undefined && { member: member || undefined }),
      ...(thread !== undefined && { about: thread || undefined }),
    }
    setSearch(change, { replace: true, scroll: false })
  }
  const ground = () => ({ ownId: own()?.id ?? null, sheet: season().rules.sheet })
  const narrowed = (change: Partial<CommentFilter> = {}) =>
    filterComments(comments() ?? [], { ...filter(), ...change }, ground())
  const shown = createKeptMemo(() => inOrderOfPlace(narrowed(), season().rules.sheet, documents()))
  return (
    <>
      <PageHead
        title={t('title')}
        sub={t('lead')}
        actions={
          <>
            <a class="button" href={href('/criteria')}>
              {t('toSheet')}
            </a>
            <a class="button" href={href('/criteria/documents')}>
              {t('toDocuments')}
            </a>
            <a class="button" href={href('/print/comments')}>
              <Printer class="icon" aria-hidden="true" />
              {t('print')}
            </a>
          </>
        }
      />
      <Show when={comments()}>
        {(all) => (
          <Show when={all().length > 0} fallback={<NothingSaid />}>
            <CommentFilterBar
              filter={filter()}
              documents={documents()}
              count={(show) => narrowed({ show }).length}
              mine={own() !== undefined}
              onChange={narrow}
            />
            <p class="soft small" role="status">
              {t('shown', shown().length, all().length)}
            </p>
            <Show
              when={shown().length > 0}
              fallback={
                <section class="panel">
                  <Empty icon={MessageSquare} title={t('noMatch')} />
                </section>
              }
            >
              <CommentTable comments={shown()} documents={documents()} />
            </Show>
          </Show>
        )}
      </Show>
    </>
  )
}

function NothingSaid() {
  const { href } = useSeason()
  return (
    <section class="panel">
      <Empty
        icon={MessageSquare}
        title={t('none')}
        hint={t('noneHint')}
        actions={
          <a class="button" href={href('/criteria')}>
            {t('toSheet')}
          </a>
        }
      />
    </section>
  )
}
