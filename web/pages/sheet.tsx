import { createAsync, type RouteSectionProps } from '@solidjs/router'
import ClipboardList from 'lucide-solid/icons/clipboard-list'
import { createSignal, Show } from 'solid-js'
import type { Activity } from '../../server/activities/schema.ts'
import { Empty } from '../components/empty.tsx'
import { PageHead } from '../components/page-head.tsx'
import { PhaseNews } from '../components/sheet/phase-news.tsx'
import { SheetScreen } from '../components/sheet/sheet-screen.tsx'
import { getActivities } from '../data/activities.ts'
import { getSeasonFile } from '../data/season-file.ts'
import { getSheet } from '../data/sheet.ts'
import { t } from '../i18n/sheet.ts'
import { useSeason } from '../layout-season.tsx'

/** The own sheet to fill in, or another member's to read. */
export default function SheetPage(props: RouteSectionProps) {
  const { season, own, can } = useSeason()
  const memberId = () => props.params.memberId ?? own()?.id
  const editable = () => memberId() === own()?.id && own()?.validTo === null && can('claim.write')
  const loaded = createAsync(async () => {
    const id = memberId()
    if (!id) return null
    const [sheet, file] = await Promise.all([getSheet(season().id, id), getSeasonFile(season().id)])
    return { sheet, file }
  })
  const [handedIn, setHandedIn] = createSignal(false)
  const activities = createAsync<Activity[]>(() =>
    editable() ? getActivities(season().id) : Promise.resolve([]),
  )
  // Built anew only when the sheet changes hands or state, never while somebody types in it.
  const identity = () => {
    const data = loaded()
    return (
      data && `${season().id} ${data.sheet.member.id} ${data.sheet.member.version} ${editable()}`
    )
  }
  return (
    <Show when={memberId()} fallback={<NoSheet />}>
      <Show when={memberId() === own()?.id}>
        <PhaseNews editable={editable()} />
      </Show>
      <Show when={identity()} keyed>
        <SheetScreen
          loaded={loaded()!.sheet}
          file={loaded()!.file}
          editable={editable()}
          handedIn={handedIn()}
          onHandedIn={() => setHandedIn(true)}
          recorded={() => activities.latest ?? []}
        />
      </Show>
    </Show>
  )
}

/** For an account without an organisation in the season. */
function NoSheet() {
  const { season, href } = useSeason()
  return (
    <>
      <PageHead title={t.page('title', season().year)} />
      <section class="panel">
        <Empty
          icon={ClipboardList}
          title={t.page('noMember')}
          actions={
            <a class="button" href={href('/standings')}>
              {t.page('seeStandings')}
            </a>
          }
        />
      </section>
    </>
  )
}
