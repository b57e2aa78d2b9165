import { createSignal } from 'solid-js'
import type { FormReading } from '../../../server/sheet-form/schema.ts'
import { downloadForm, importForm, readForm } from '../../data/sheet-form.ts'
import { newId } from '../../new-id.ts'
import { saveFile } from '../../save-file.ts'

type Busy = 'downloading' | 'reading' | 'saving'

/** A sheet that is filled in in Excel: downloaded, handed in, looked at, saved as a whole. */
export function createFormWork(place: { seasonId: string; memberId: string; year: number }) {
  const [busy, setBusy] = createSignal<Busy | null>(null)
  const [failure, setFailure] = createSignal<unknown>(null)
  const [reading, setReading] = createSignal<FormReading | null>(null)
  const [left, setLeft] = createSignal<ReadonlySet<string>>(new Set())
  const [saved, setSaved] = createSignal<number | null>(null)
  let key = newId()

  const attempt = async (what: Busy, work: () => Promise<void>) => {
    if (busy()) return
    setBusy(what)
    setFailure(null)
    try {
      await work()
    } catch (error) {
      setFailure(error)
    } finally {
      setBusy(null)
    }
  }
  const taken = () => (reading()?.changes ?? []).filter(({ criterion }) => !left().has(criterion))

  return {
    busy,
    failure,
    reading,
    saved,
    /** The changes that will be saved. */
    taken,
    isTaken: (criterion: string) => !left().has(criterion),
    take(criterion: string, isTaken: boolean) {
      const next = new Set(left())
      if (isTaken) next.delete(criterion)
      else next.add(criterion)
      setLeft(next)
    },
    download: () =>
      attempt('downloading', async () => {
        saveFile(`tu-cham-${place.year}-${place.memberId}.xlsx`, await downloadForm(place))
      }),
    read: (form: Blob) =>
      attempt('reading', async () => {
        setReading(null)
        setSaved(null)
        setLeft(new Set<string>())
        setReading(await readForm(place, form))
        key = newId()
      }),
    save: () =>
      attempt('saving', async () => {
        const changes = taken().map(({ criterion, version, after }) => ({
          ...{ criterion, version, ...after },
        }))
        const answer = await importForm(place, { changes }, key)
        setReading(null)
        setSaved(answer.saved)
      }),
  }
}
export type FormWork = ReturnType<typeof createFormWork>
