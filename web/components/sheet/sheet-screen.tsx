import { useLocation } from '@solidjs/router'
import Printer from 'lucide-solid/icons/printer'
import Send from 'lucide-solid/icons/send'
import { createMemo, createSignal, For, onMount, Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import type { Activity } from '../../../server/activities/schema.ts'
import type { MemberSheet } from '../../../server/sheets/schema.ts'
import '../../styles/components/total-bar.css'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/sheet.ts'
import { useSeason } from '../../layout-season.tsx'
import { PageHead } from '../page-head.tsx'
import { Panel } from '../panel.tsx'
import { createSheet, type SheetView } from './create-sheet.ts'
import { codesIn, type SheetFilter } from './filter.ts'
import { FilterBar } from './filter-bar.tsx'
import { MissingList } from './missing-list.tsx'
import { Reviews } from './reviews.tsx'
import './sheet.css'
import { SheetNotices } from './sheet-notices.tsx'
import { SheetSection } from './sheet-section.tsx'
import { SubmitDialog } from './submit-dialog.tsx'
import { TotalPanel } from './total-panel.tsx'
import { anchorOf } from './tree.ts'

export interface SheetScreenProps {
  loaded: MemberSheet
  file: SeasonFile
  editable: boolean
  recorded: () => Activity[]
}

/** One member's whole sheet: the tree, the total beside it, what is missing, and submitting. */
export function SheetScreen(props: SheetScreenProps) {
  const { season, own, can, href } = useSeason()
  const view = createSheet({
    seasonId: season().id,
    file: props.file,
    loaded: props.loaded,
    editable: props.editable,
    provisional: ['record', 'self-score'].includes(season().phase),
    recorded: () => props.recorded(),
  })
  const [open, setOpen] = createStore<Record<string, boolean>>({})
  const [filter, setFilter] = createSignal<SheetFilter>('all')
  const [submitting, setSubmitting] = createSignal(false)
  const shown = createMemo(() => new Set(codesIn(view, filter())))
  const go = (code: string) => {
    setFilter('all')
    if (view.leaves.some((leaf) => leaf.code === code)) setOpen(code, true)
    queueMicrotask(() => reveal(code))
  }
  const { hash } = useLocation()
  onMount(() => hash.startsWith('#tc-') && go(decodeURIComponent(hash.slice(4))))

  const isOwn = () => view.member.id === own()?.id
  const maySubmit = () => isOwn() && props.editable && can('sheet.submit')
  return (
    <>
      <div class="columns">
        <div class="stack">
          <PageHead
            title={
              isOwn() ? t.page('title', season().year) : t.page('titleOf', view.member.shortName)
            }
            sub={t.page('by', view.member.shortName, view.file.sheet.title, season().sheetVersion)}
            actions={
              <a class="button" href={href(`/print/sheet/${view.member.id}`)}>
                <Printer class="icon" aria-hidden="true" />
                {t.page('print')}
              </a>
            }
          />
          <SheetNotices view={view} />
          <FilterBar view={view} filter={filter()} onChange={setFilter} />
          <Show when={shown().size === 0}>
            <p class="soft">{t.filter('none')}</p>
          </Show>
          <For each={view.file.sheet.nodes}>
            {(node) => (
              <SheetSection
                view={view}
                node={node}
                shows={(code) => shown().has(code)}
                isOpen={(code) => open[code] ?? false}
                onToggle={setOpen}
              />
            )}
          </For>
          <Show when={props.editable}>
            <Panel title={t.missing('title')}>
              <div class="body">
                <MissingList view={view} onGo={go} />
              </div>
            </Panel>
          </Show>
          <Reviews view={view} />
        </div>
        <TotalPanel
          view={view}
          onGo={go}
          {...(maySubmit()
            ? { foot: <SubmitButton view={view} onPress={() => setSubmitting(true)} /> }
            : {})}
        />
      </div>
      <TotalBar view={view} onSubmit={maySubmit() ? () => setSubmitting(true) : undefined} />
      <SubmitDialog
        view={view}
        open={submitting()}
        onClose={() => setSubmitting(false)}
        onGo={go}
      />
    </>
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

/** On a phone the total stands above the bottom bar. */
function TotalBar(props: { view: SheetView; onSubmit: (() => void) | undefined }) {
  const missing = () => codesIn(props.view, 'missing').length
  const all = () => props.view.leaves.length
  const done = () => all() - missing()
  const progress = () => {
    if (!props.view.editable) return t.total('progress', done(), all())
    return missing() > 0 ? t.total('left', missing(), done()) : t.total('allDone', done())
  }
  return (
    <div class="total-bar">
      <p>
        <span class="figure">{formatPoints(props.view.self().total)}</span>{' '}
        <Show when={props.view.file.sheet.max}>
          {(max) => <span class="soft small">{t.criterion('of', formatPoints(max()))}</span>}
        </Show>
        <br />
        <span class="small">{progress()}</span>
      </p>
      <Show when={props.onSubmit}>
        {(submit) => (
          <button class="button primary" type="button" onClick={() => submit()()}>
            <Send class="icon" aria-hidden="true" />
            {t.submit('short')}
          </button>
        )}
      </Show>
    </div>
  )
}

/** Brings a criterion or a part into view and puts the focus on it. */
function reveal(code: string): void {
  const element = document.getElementById(anchorOf(code))
  element?.scrollIntoView({ block: 'start' })
  element?.querySelector<HTMLElement>('summary')?.focus({ preventScroll: true })
}
