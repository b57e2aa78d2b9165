import { createSignal } from 'solid-js'
import { newId } from '../../new-id.ts'
import { saveFile } from '../../save-file.ts'

type Busy = 'downloading' | 'reading' | 'saving'

/** What an Excel form is asked of the server. */
interface Ways<Reading, Saved> {
  /** What the form is called on the own machine. */
  name: string
  download(): Promise<Blob>
  read(form: Blob): Promise<Reading>
  /** @param key The same for every attempt, so that a lost answer saves nothing twice. */
  save(reading: Reading, key: string): Promise<Saved>
}

/** A form that is filled in in Excel: downloaded, handed in, looked at, saved as a whole. */
export function createExcelWork<Reading extends object, Saved>(ways: Ways<Reading, Saved>) {
  const [busy, setBusy] = createSignal<Busy | null>(null)
  const [failure, setFailure] = createSignal<unknown>(null)
  const [reading, setReading] = createSignal<Reading | null>(null)
  const [saved, setSaved] = createSignal<Saved | null>(null)
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

  return {
    busy,
    failure,
    reading,
    saved,
    download: () => attempt('downloading', async () => saveFile(ways.name, await ways.download())),
    read: (form: Blob) =>
      attempt('reading', async () => {
        setReading(null)
        setSaved(null)
        const found = await ways.read(form)
        setReading(() => found)
        key = newId()
      }),
    save: () =>
      attempt('saving', async () => {
        const answer = await ways.save(reading()!, key)
        setReading(null)
        setSaved(() => answer)
      }),
  }
}
export type ExcelWork = Pick<
  ReturnType<typeof createExcelWork<object, unknown>>,
  'busy' | 'failure' | 'download' | 'read'
>
