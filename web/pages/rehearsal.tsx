import { useSearchParams } from '@solidjs/router'
import FlaskConical from 'lucide-solid/icons/flask-conical'
import { createSignal, For, Show, Suspense } from 'solid-js'
import { isChanged } from '../../scoring/rehearse/differences.ts'
import type { Rehearsal } from '../../scoring/rehearse/model.ts'
import { Empty } from '../components/empty.tsx'
import { LateSkeleton } from '../components/late-skeleton.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Panel } from '../components/panel.tsx'
import { ChangesTable } from '../components/rehearsal/changes-table.tsx'
import { ChooseSheet } from '../components/rehearsal/choose-sheet.tsx'
import { createRehearsal } from '../components/rehearsal/create-rehearsal.ts'
import { LeftOut } from '../components/rehearsal/left-out.tsx'
import '../components/rehearsal/rehearsal.css'
import { SelectField } from '../components/select-field.tsx'
import { t } from '../i18n/rehearsal.ts'
import { useSeason } from '../layout-season.tsx'
import { useSession } from '../layout-signed.tsx'
import '../styles/components/filter-bar.css'

/** Faults that are listed; whoever mends the sheet finds the rest in its editor. */
const mostFaults = 10

/** A season's figures under a draft sheet: whose result would change, and why. */
export default function RehearsalPage() {
  const { season, href } = useSeason()
  const { seasons } = useSession()
  const [figuresOf, setFiguresOf] = createSignal(season().id)
  const [search] = useSearchParams<{ draft: string }>()
  const rehearsal = createRehearsal(() => season().id, figuresOf, search.draft)
  const fileName = () => {
    const chosen = rehearsal.chosen()
    return chosen && 'file' in chosen ? chosen.file : null
  }
  return (
    <>
      <PageHead
        title={t('title')}
        sub={t('lead')}
        actions={
          <a class="button" href={href('/criteria')}>
            {t('back')}
          </a>
        }
      />
      <div class="filter-bar">
        <SelectField
          label={t('season')}
          value={figuresOf()}
          options={seasons().map(({ id, title }) => ({ value: id, label: title }))}
          onChange={setFiguresOf}
        />
        <ChooseSheet chosen={rehearsal.chosen()} onChoose={rehearsal.setChosen} />
      </div>
      <Show when={fileName()}>
        {(name) => (
          <p role="status">
            {t('fileChosen', name())} <span class="soft">{t('fileOwn')}</span>
          </p>
        )}
      </Show>
      <Suspense fallback={<LateSkeleton what={t('loading')} />}>
        <Show when={rehearsal.chosen()} fallback={<Begin />}>
          <Outcome rehearsal={rehearsal} />
        </Show>
      </Suspense>
    </>
  )
}

function Begin() {
  return (
    <section class="panel">
      <Empty icon={FlaskConical} title={t('start')} hint={t('startNext')} />
    </section>
  )
}

function Outcome(props: { rehearsal: ReturnType<typeof createRehearsal> }) {
  const found = () => {
    const outcome = props.rehearsal.outcome()
    return outcome && 'rehearsal' in outcome ? outcome.rehearsal : null
  }
  const faults = () => {
    const outcome = props.rehearsal.outcome()
    return outcome && 'faults' in outcome ? outcome.faults : []
  }
  const nameOf = (id: string) =>
    props.rehearsal.season()?.members.find((member) => member.id === id)?.name ?? id
  return (
    <>
      <Show when={faults().length > 0}>
        <Notice state="bad" alert>
          <p>{t('faults')}</p>
          <ul>
            <For each={faults().slice(0, mostFaults)}>
              {({ path, message }) => (
                <li>
                  <code>{path}</code>: {message}
                </li>
              )}
            </For>
          </ul>
          <Show when={faults().length > mostFaults}>
            <p>{t('faultsMore', faults().length - mostFaults)}</p>
          </Show>
        </Notice>
      </Show>
      <Show when={found()}>
        {(rehearsal) => (
          <div class="stack">
            <Panel
              title={summary(rehearsal())}
              aside={<span class="soft">{t('placed', rehearsal().placed)}</span>}
            >
              <ChangesTable rehearsal={rehearsal()} />
            </Panel>
            <LeftOut rehearsal={rehearsal()} nameOf={nameOf} />
          </div>
        )}
      </Show>
    </>
  )
}

function summary({ members }: Rehearsal): string {
  const changed = members.filter(isChanged).length
  return changed === 0 ? t('unchanged') : t('changed', changed, members.length)
}
