import { createAsync } from '@solidjs/router'
import ArrowLeft from 'lucide-solid/icons/arrow-left'
import { Show } from 'solid-js'
import { allNodes } from '../../scoring/model/sheet.ts'
import type { FormReading } from '../../server/sheet-form/schema.ts'
import { ExcelSource } from '../components/excel/excel-source.tsx'
import { RefusedCells } from '../components/excel/refused-cells.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Panel } from '../components/panel.tsx'
import { createFormWork, type FormWork } from '../components/sheet-form/create-form-work.ts'
import { FormChanges } from '../components/sheet-form/form-changes.tsx'
import { getSeasonFile } from '../data/season-file.ts'
import { t } from '../i18n/sheet-form.ts'
import { useSeason } from '../layout-season.tsx'

/** Filling in the own sheet in Excel, away from the line. */
export default function SheetFormPage() {
  const { own, can, href } = useSeason()
  const mayFill = () => (can('claim.write') && own()?.validTo === null ? own() : undefined)
  return (
    <>
      <p>
        <a class="button plain back" href={href('/sheet')}>
          <ArrowLeft class="icon" />
          {t('back')}
        </a>
      </p>
      <PageHead title={t('title')} sub={t('sub')} />
      <Show when={mayFill()} fallback={<Notice>{t('closed')}</Notice>}>
        {(member) => <Work memberId={member().id} />}
      </Show>
    </>
  )
}

const steps = () => ({
  ...{ title: t('steps'), take: t('stepTake'), download: t('download') },
  ...{ downloading: t('downloading'), fill: t('stepFill'), handIn: t('stepHandIn') },
  ...{ handInHint: t('handInHint'), reading: t('reading') },
})

function Work(props: { memberId: string }) {
  const { season, href } = useSeason()
  const { id: seasonId, year } = season()
  const work = createFormWork({ seasonId, memberId: props.memberId, year })
  return (
    <div class="stack">
      <Show when={work.saved()}>
        {(saved) => (
          <Notice
            state="ok"
            alert
            action={
              <a class="button" href={href('/sheet')}>
                {t('toSheet')}
              </a>
            }
          >
            {t('done', saved())}
          </Notice>
        )}
      </Show>
      <ExcelSource work={work} steps={steps()} />
      <Show when={work.reading()}>{(reading) => <Found reading={reading()} work={work} />}</Show>
    </div>
  )
}

function Found(props: { reading: FormReading; work: FormWork }) {
  const { season } = useSeason()
  const file = createAsync(() => getSeasonFile(season().id))
  const nodes = () =>
    new Map(file() ? allNodes(file()!.sheet).map((node) => [node.code, node]) : [])
  const changes = () => props.reading.changes
  const refusals = () => props.reading.refusals
  return (
    <>
      <Show when={refusals().length > 0}>
        <Panel title={t('refused', refusals().length)}>
          <RefusedCells
            cells={refusals().map(({ cell, criterion, message }) => ({
              ...{ place: t('cell', cell), about: t('criterion', criterion), message },
            }))}
          />
        </Panel>
      </Show>
      <Show when={changes().length + refusals().length === 0}>
        <Notice>{t('same')}</Notice>
      </Show>
      <Show when={changes().length > 0}>
        <Panel
          title={t('changes', changes().length)}
          foot={
            <button
              class="button primary"
              type="button"
              disabled={props.work.busy() !== null || props.work.taken().length === 0}
              onClick={() => props.work.save()}
            >
              {t('save', props.work.taken().length)}
            </button>
          }
        >
          <FormChanges changes={changes()} nodes={nodes()} work={props.work} />
        </Panel>
      </Show>
    </>
  )
}
