import FileSpreadsheet from 'lucide-solid/icons/file-spreadsheet'
import Printer from 'lucide-solid/icons/printer'
import Send from 'lucide-solid/icons/send'
import { createSignal, For, Show } from 'solid-js'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import type { Activity } from '../../../server/activities/schema.ts'
import { openPhases } from '../../../server/permissions/schema.ts'
import type { MemberSheet } from '../../../server/sheets/schema.ts'
import { formatInstant } from '../../i18n/days.ts'
import { t } from '../../i18n/sheet.ts'
import { useSeason } from '../../layout-season.tsx'
import { PageHead } from '../page-head.tsx'
import { Panel } from '../panel.tsx'
import { createPlace } from './create-place.ts'
import { createSheet, type SheetView } from './create-sheet.ts'
import { FilterBar } from './filter-bar.tsx'
import { MissingList } from './missing-list.tsx'
import { Reviews } from './reviews.tsx'
import './sheet.css'
import { SheetNotices } from './sheet-notices.tsx'
import { SheetSection } from './sheet-section.tsx'
import { SubmitDialog } from './submit-dialog.tsx'
import { TotalBar } from './total-bar.tsx'
import { TotalPanel } from './total-panel.tsx'
import { Unclaimed } from './unclaimed.tsx'

export interface SheetScreenProps {
  loaded: MemberSheet
  file: SeasonFile
  editable: boolean
  recorded: () => Activity[]
  /** Whether it was handed in a moment ago: then that is what there is to read. */
  handedIn: boolean
  onHandedIn: () => void
}

/** One member's whole sheet: the tree, the total beside it, what is missing, and submitting. */
export function SheetScreen(props: SheetScreenProps) {
  const { season, own, can } = useSeason()
  // Of the phase in which the file was read: it holds what the others state, or does not, ever after.
  const provisional = !openPhases.includes(season().phase)
  const view = createSheet({
    seasonId: season().id,
    file: props.file,
    loaded: props.loaded,
    editable: props.editable,
    provisional: () => provisional,
    recorded: () => props.recorded(),
  })
  const place = createPlace(view)
  const [submitting, setSubmitting] = createSignal(false)
  const isOwn = () => view.member.id === own()?.id
  const maySubmit = () => isOwn() && props.editable && can('sheet.submit')
  return (
    <>
      <div class="columns">
        <div class="stack">
          <Head view={view} own={isOwn()} editable={props.editable} />
          <SheetNotices view={view} handedIn={props.handedIn} />
          <Show when={isOwn() && props.editable}>
            <Unclaimed view={view} />
          </Show>
          <FilterBar view={view} filter={place.filter()} onChange={place.choose} />
          <Show when={place.shown().size === 0}>
            <p class="soft">{t.filter('none')}</p>
          </Show>
          <For each={view.file.sheet.nodes}>
            {(node) => (
              <SheetSection
                view={view}
                node={node}
                shows={(code) => place.shown().has(code)}
                isOpen={place.isOpen}
                onToggle={place.toggle}
                nextOf={place.nextOf}
                onNext={place.toNext}
              />
            )}
          </For>
          <Show when={props.editable}>
            <Panel title={t.missing('title')}>
              <div class="body">
                <MissingList view={view} onGo={place.go} />
              </div>
            </Panel>
          </Show>
          <Reviews view={view} />
        </div>
        <TotalPanel
          view={view}
          onGo={place.go}
          {...(maySubmit()
            ? { foot: <SubmitButton view={view} onPress={() => setSubmitting(true)} /> }
            : {})}
        />
      </div>
      <TotalBar
        view={view}
        onSubmit={maySubmit() ? () => setSubmitting(true) : undefined}
        onGo={place.go}
      />
      <SubmitDialog
        view={view}
        open={submitting()}
        onClose={() => setSubmitting(false)}
        onHandedIn={() => {
          setSubmitting(false)
          props.onHandedIn()
        }}
        onGo={place.go}
      />
    </>
  )
}

function Head(props: { view: SheetView; own: boolean; editable: boolean }) {
  const { season, href } = useSeason()
  const name = () => props.view.member.shortName
  const about = () =>
    t.page('by', name(), props.view.file.sheet.title, season().sheetVersion) + handedIn()
  const handedIn = () => {
    const { sheetState, submittedAt } = props.view.member
    if (sheetState !== 'submitted' || !submittedAt) return ''
    return ` · ${t.locked('submittedAt', formatInstant(submittedAt))}`
  }
  return (
    <PageHead
      title={props.own ? t.page('title', season().year) : t.page('titleOf', name())}
      sub={about()}
      actions={
        <>
          <Show when={props.editable}>
            <a class="button" href={href('/sheet/excel')}>
              <FileSpreadsheet class="icon" aria-hidden="true" />
              {t.page('excel')}
            </a>
          </Show>
          <a class="button" href={href(`/print/sheet/${props.view.member.id}`)}>
            <Printer class="icon" aria-hidden="true" />
            {t.page('print')}
          </a>
        </>
      }
    />
  )
}

function SubmitButton(props: { view: SheetView; onPress: () => void }) {
  return (
    <button class="button primary" type="button" onClick={() => props.onPress()}>
      <Send class="icon" aria-hidden="true" />
      {t.submit(props.view.reviews.length > 0 ? 'again' : 'open')}
    </button>
  )
}
