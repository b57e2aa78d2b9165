import { type Accessor, createSignal } from 'solid-js'
import { type Fault, readSeason } from '../../../scoring/read.ts'
import type { SeasonDetail } from '../../../server/seasons/schema.ts'
import { createDraft, readSheetFile } from '../../data/drafts.ts'
import { t } from '../../i18n/criteria-editor.ts'
import { newId } from '../../new-id.ts'
import {
  clonedDocument,
  documentOf,
  emptyDocument,
  type SheetDocument,
} from './editor/core/document.ts'
import { nextYear } from './editor/core/next-year.ts'

/** The ways to begin a draft; a file with faults begins none, and says where they are. */
export function createNewDraft(season: Accessor<SeasonDetail>, opened: (id: string) => void) {
  const [faults, setFaults] = createSignal<readonly Fault[]>([])
  const [problem, setProblem] = createSignal<unknown>(null)
  const [busy, setBusy] = createSignal(false)
  const begin = async (document: SheetDocument, basedOn: number | null) => {
    setBusy(true)
    setProblem(null)
    try {
      const content = JSON.stringify(document)
      opened((await createDraft(season().id, { content, basedOn }, newId())).id)
    } catch (error) {
      setProblem(error)
    } finally {
      setBusy(false)
    }
  }
  /** Before recording begins the season itself may still get another sheet. */
  const year = () =>
    season().phase === 'setup' || season().phase === 'comment' ? season().year : season().year + 1
  const empty = () =>
    emptyDocument(
      {
        title: t('emptyTitle', season().clusterName, year()),
        sheet: t('emptySheetTitle', season().clusterName, year()),
        section: t('emptySection'),
        criterion: t('emptyCriterion'),
      },
      year(),
    )
  const fromExcel = async (file: File) => {
    setBusy(true)
    setProblem(null)
    try {
      const sheet = await readSheetFile(season().id, file)
      await begin({ ...empty(), sheet: { ...empty().sheet, ...sheet } }, null)
    } catch (error) {
      setProblem(error)
    } finally {
      setBusy(false)
    }
  }
  return {
    faults,
    problem,
    busy,
    forget: () => setFaults([]),
    clone: () => begin(nextYear(clonedDocument(season().rules), year()), season().sheetVersion),
    /** For a change in the course of the year. */
    cloneSame: () => begin(clonedDocument(season().rules), season().sheetVersion),
    empty: () => begin(empty(), null),
    /** A season file, or a scoring sheet in Excel. */
    async fromFile(file: File | undefined) {
      if (!file) return
      if (isExcel(file)) return fromExcel(file)
      const reading = readSeason(await file.text())
      if ('faults' in reading) setFaults(reading.faults)
      else await begin(documentOf(reading.season), null)
    },
  }
}

/** By its name, as the browser knows no better; the server looks at the bytes. */
function isExcel({ name }: File): boolean {
  return /\.xls[xmb]?$/i.test(name)
}
