import { createAsync, useSearchParams } from '@solidjs/router'
import FileText from 'lucide-solid/icons/file-text'
import Plus from 'lucide-solid/icons/plus'
import { createMemo, Show } from 'solid-js'
import type { Activity } from '../../server/activities/schema.ts'
import { ActivityList } from '../components/activity/activity-list.tsx'
import { type ListFilter, passesQuick } from '../components/activity/filter.ts'
import { MemberChoice } from '../components/activity/member-choice.tsx'
import { QuickAdd } from '../components/activity/quick-add.tsx'
import { LikelyPairs } from '../components/joint/likely-pairs.tsx'
import { MergesPanel } from '../components/joint/merges-panel.tsx'
import { createMedia } from '../components/media.ts'
import { PageHead } from '../components/page-head.tsx'
import { createPlacements, PlacementsContext } from '../components/placements/create-placements.ts'
import { PlacementsNotice } from '../components/placements/placements-notice.tsx'
import { getActivities } from '../data/activities.ts'
import { t } from '../i18n/activity.ts'
import { t as importing } from '../i18n/import.ts'
import { useSeason } from '../layout-season.tsx'

type Search = Partial<ListFilter & { show: string; member: string }>

export default function ActivitiesPage() {
  const { season, own, works, can, href, member } = useSeason()
  const [search, setSearch] = useSearchParams<Search>()
  const roomy = createMedia('(min-width: 64rem)')
  // Once there it stays, hidden by the style sheet: a window made narrow must not empty a form.
  const beside = createMemo((before: boolean) => before || roomy(), false)
  const mine = () => (works() ? own()?.id : undefined)
  const shown = () => member(search.member ?? mine() ?? season().members[0]?.id ?? '')
  const isOwn = () => shown()?.id === mine()
  const activities = createAsync(async () => {
    const id = shown()?.id
    return id ? getActivities(season().id, { member: id }) : []
  })
  const mayAdd = () => isOwn() && can('activity.write')
  const seasonId = createMemo(() => season().id)
  const placer = createMemo(() => (isOwn() && can('claim.write') ? mine() : undefined))
  const placing = createMemo(() => {
    const memberId = placer()
    return memberId === undefined
      ? undefined
      : createPlacements({ seasonId: seasonId(), memberId }, () => activities() ?? [])
  })
  const toForm = (event: MouseEvent) => {
    if (!roomy()) return
    event.preventDefault()
    document.querySelector<HTMLElement>('#quick-add textarea')?.focus()
  }
  const list = (all: readonly Activity[]) => (
    <ActivityList
      all={all}
      initial={search}
      onFilter={({ show, ...filter }) =>
        setSearch({ ...filter, show: show === 'all' ? '' : show }, { replace: true })
      }
      mayAdd={mayAdd()}
    />
  )
  return (
    <Show when={activities()}>
      {(all) => (
        <>
          <PageHead
            title={t('title')}
            sub={isOwn() ? summary(all(), season().year) : t('ofMember', shown()?.name ?? '')}
            actions={
              <Show when={mayAdd()}>
                <a class="button" href={href('/activities/import')}>
                  <FileText class="icon" />
                  {importing('link')}
                </a>
                <a class="button primary" href={href('/activities/new')} onClick={toForm}>
                  <Plus class="icon" />
                  {t('add')}
                </a>
              </Show>
            }
          />
          <div class="columns" classList={{ single: !mayAdd() || !roomy() }}>
            <div class="stack close">
              <Show when={isOwn()}>
                <MergesPanel />
                <LikelyPairs />
              </Show>
              <MemberChoice
                shown={shown()?.id ?? ''}
                onChoose={(id) => setSearch({ member: id === mine() ? '' : id })}
              />
              <Show when={placing()} fallback={list(all())} keyed>
                {(work) => (
                  <PlacementsContext.Provider value={work}>
                    <PlacementsNotice work={work} />
                    {list(all())}
                  </PlacementsContext.Provider>
                )}
              </Show>
            </div>
            <Show when={mayAdd() && beside()}>
              <QuickAdd others={all()} />
            </Show>
          </div>
        </>
      )}
    </Show>
  )
}

function summary(all: readonly Activity[], year: number): string {
  const bare = all.filter((activity) => passesQuick(activity, 'bare')).length
  return `${t('sub', all.length, year)}${bare > 0 ? ` ${t('bareSub', bare)}` : ''}`
}
