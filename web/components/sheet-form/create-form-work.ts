import { createSignal } from 'solid-js'
import type { FormReading } from '../../../server/sheet-form/schema.ts'
import { downloadForm, importForm, readForm } from '../../data/sheet-form.ts'
import { createExcelWork } from '../excel/create-excel-work.ts'

/** The own sheet filled in in Excel: of its changes any may be left out. */
export function createFormWork(place: { seasonId: string; memberId: string; year: number }) {
  const [left, setLeft] = createSignal<ReadonlySet<string>>(new Set())
  const takenOf = ({ changes }: FormReading) =>
    changes.filter(({ criterion }) => !left().has(criterion))
  const work = createExcelWork<FormReading, number>({
    name: `tu-cham-${place.year}-${place.memberId}.xlsx`,
    download: () => downloadForm(place),
    read: (form) => {
      setLeft(new Set<string>())
      return readForm(place, form)
    },
    save: async (reading, key) => {
      const changes = takenOf(reading).map(({ criterion, version, after }) => ({
        ...{ criterion, version, ...after },
      }))
      return (await importForm(place, { changes }, key)).saved
    },
  })
  return {
    ...work,
    /** The changes that will be saved. */
    taken: () => {
      const reading = work.reading()
      return reading ? takenOf(reading) : []
    },
    isTaken: (criterion: string) => !left().has(criterion),
    take(criterion: string, isTaken: boolean) {
      const next = new Set(left())
      if (isTaken) next.delete(criterion)
      else next.add(criterion)
      setLeft(next)
    },
  }
}
export type FormWork = ReturnType<typeof createFormWork>
