import { createSignal } from 'solid-js'
import { createStore } from 'solid-js/store'
import type { NewSuccession } from '../../../server/organisations/schema.ts'
import { succeed } from '../../data/organisations.ts'
import { typedDay } from '../../i18n/days.ts'
import { parseDay } from '../../i18n/parse-day.ts'
import { newId } from '../../new-id.ts'
import { createFieldErrors } from '../field-errors.ts'

/** Chosen as the one that follows: a body that comes into being. */
export const freshBody = '+'

const empty = {
  ...{ kind: 'merged' as NewSuccession['kind'], from: [] as string[], to: freshBody },
  ...{ id: '', name: '', shortName: '', onDay: '', document: '', people: [] as string[] },
}
type Form = typeof empty

/** A merger or a new name as it is typed. @param year For a day typed without one. */
export function createSuccession(season: { id: string; year: number }) {
  const [form, setForm] = createStore<Form>({ ...empty })
  const errors = createFieldErrors([
    ...['kind', 'from', 'to', 'to.memberId', 'to.id', 'to.name', 'to.shortName'],
    ...['onDay', 'document', 'people'],
  ])
  const [busy, setBusy] = createSignal(false)
  const dayOf = () => {
    const read = parseDay(form.onDay, season.year)
    if (read.ok && read.day.length === 10) return read.day
    errors.code('onDay', read.ok || read.code === 'day.missing' ? 'day.unreadable' : read.code)
    return ''
  }
  const toOf = (): NewSuccession['to'] => {
    const { to, id, name, shortName } = form
    return to === freshBody
      ? { kind: 'new', id, name, shortName }
      : { kind: 'member', memberId: to }
  }
  const toggled = (list: readonly string[], id: string) =>
    list.includes(id) ? list.filter((each) => each !== id) : [...list, id]
  return {
    form,
    errors,
    busy,
    set(change: Partial<Form>) {
      setForm(change)
      for (const field of Object.keys(change))
        for (const path of [field, `to.${field}`]) errors.put(path, undefined)
      if ('to' in change) errors.put('to.memberId', undefined)
    },
    toggle(field: 'from' | 'people', id: string) {
      setForm(field, toggled(form[field], id))
      errors.put(field, undefined)
    },
    tidy() {
      const read = parseDay(form.onDay, season.year)
      if (read.ok) setForm({ onDay: typedDay(read.day) })
    },
    async send() {
      errors.clear()
      const { kind, from, document, people } = form
      if (from.length === 0) errors.code('from', 'field.missing')
      const onDay = dayOf()
      if (errors.any()) return
      setBusy(true)
      try {
        await succeed(season.id, { kind, from, to: toOf(), onDay, document, people }, newId())
        setForm({ ...empty, from: [], people: [] })
      } catch (error) {
        errors.take(error)
      } finally {
        setBusy(false)
      }
    },
  }
}
export type SuccessionForm = ReturnType<typeof createSuccession>
