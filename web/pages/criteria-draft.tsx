import { createAsync, type RouteSectionProps } from '@solidjs/router'
import ListTree from 'lucide-solid/icons/list-tree'
import { Show } from 'solid-js'
import { DraftText } from '../components/criteria/draft-text.tsx'
import { EditorScreen } from '../components/criteria/editor/editor-screen.tsx'
import { Empty } from '../components/empty.tsx'
import { PageHead } from '../components/page-head.tsx'
import { getDraft } from '../data/drafts.ts'
import { t } from '../i18n/criteria-editor.ts'
import { useSeason } from '../layout-season.tsx'

/** One draft of a sheet: to be worked on by the lead, to be read by the deputy. */
export default function CriteriaDraftPage(props: RouteSectionProps) {
  return (
    <Show when={props.params.draftId} keyed>
      {(id) => <OneDraft id={id} />}
    </Show>
  )
}

function OneDraft(props: { id: string }) {
  const { season, can } = useSeason()
  const mayRead = () => can('draft.read')
  const draft = createAsync(async () => (mayRead() ? getDraft(season().id, props.id) : undefined))
  const roll = () =>
    season().members.map(({ id, name, order, size, status, reason }) => ({
      ...{ id, name, order },
      ...(size !== null && { size }),
      ...(status === 'unranked' && { status }),
      ...(reason !== null && { reason }),
    }))
  // What the editor itself saves comes back as a newer draft: it goes on with its own.
  const first = () => draft()?.id
  return (
    <Show when={mayRead()} fallback={<NotYours />}>
      <Show when={first()} keyed>
        {(_id) => (
          <Show
            when={can('draft.write')}
            fallback={<DraftText draft={draft()!} members={roll()} />}
          >
            <EditorScreen draft={draft()!} seasonId={season().id} members={roll()} />
          </Show>
        )}
      </Show>
    </Show>
  )
}

function NotYours() {
  const { href } = useSeason()
  return (
    <>
      <PageHead title={t('drafts')} />
      <section class="panel">
        <Empty
          icon={ListTree}
          title={t('notYours')}
          hint={t('notYoursHint')}
          actions={
            <a class="button" href={href('/criteria')}>
              {t('toSheet')}
            </a>
          }
        />
      </section>
    </>
  )
}
