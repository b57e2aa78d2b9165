import { createSignal } from 'solid-js'
import { createStore } from 'solid-js/store'
import type { NextSeason, RolloverPlan } from '../../../server/rollover/schema.ts'
import { type RolloverBy, rollOver } from '../../data/rollover.ts'
import { typedDay } from '../../i18n/days.ts'
import { parseDay } from '../../i18n/parse-day.ts'
import { newId } from '../../new-id.ts'
import { createFieldErrors } from '../field-errors.ts'

/** A head as chosen so far. */
export interface TypedHead {
  memberId: string
  personId: string
  document: string
}

/** One for each: a store that holds the same object twice changes it in both places. */
const nobody = (): TypedHead => ({ memberId: '', personId: '', document: '' })
export type HeadName = 'lead' | 'deputy'
type DayName = 'startsOn' | 'endsOn'

/** What is chosen for the next season; everything else follows from the one that ends. */
export function createRollover(
  plan: RolloverPlan,
  by: RolloverBy,
  onMade: (next: NextSeason) => void,
) {
  const [form, setForm] = createStore({
    title: plan.next.title,
    startsOn: typedDay(plan.next.startsOn),
    endsOn: typedDay(plan.next.endsOn),
    draftId: '',
    lead: nobody(),
    deputy: nobody(),
  })
  const errors = createFieldErrors([
    ...['title', 'startsOn', 'endsOn', 'draftId', 'lead', 'deputy'],
    ...['lead.memberId', 'lead.personId', 'deputy.memberId', 'deputy.personId'],
  ])
  const [busy, setBusy] = createSignal(false)
  // One key for one content: what was lost on the way is sent again, what was changed is another act.
  let sent = { key: '', text: '' }

  const readDay = (name: DayName) => {
    const read = parseDay(form[name], plan.next.year)
    if (read.ok && read.day.length === 10) return read.day
    errors.code(name, read.ok || read.code === 'day.missing' ? 'day.unreadable' : read.code)
    return ''
  }
  const headOf = (name: HeadName) => {
    const { memberId, personId, document } = form[name]
    if (!memberId) {
      if (name === 'lead') errors.code('lead.memberId', 'field.missing')
      return null
    }
    if (!personId) errors.code(`${name}.personId`, 'field.missing')
    return { memberId, personId, document }
  }
  /** What was said of a field does not outlive a change of it. */
  const forget = (fields: readonly string[]) => {
    for (const field of fields) errors.put(field, undefined)
  }
  const input = () => ({
    ...{ title: form.title, startsOn: readDay('startsOn'), endsOn: readDay('endsOn') },
    ...{ draftId: form.draftId || null, lead: headOf('lead'), deputy: headOf('deputy') },
  })

  return {
    form,
    errors,
    busy,
    set(change: Partial<Pick<typeof form, 'title' | 'startsOn' | 'endsOn' | 'draftId'>>) {
      setForm(change)
      forget(Object.keys(change))
    },
    tidy(name: DayName) {
      const read = parseDay(form[name], plan.next.year)
      if (read.ok) setForm(name, typedDay(read.day))
    },
    setHead(name: HeadName, change: Partial<TypedHead>) {
      setForm(name, change)
      forget(Object.keys(change).map((field) => `${name}.${field}`))
    },
    /** Another member: its first person who answers for its sheet is proposed. */
    setMember(name: HeadName, memberId: string) {
      const people = plan.members.find(({ id }) => id === memberId)?.people ?? []
      const first = people.find(({ roles }) => roles.includes('approver')) ?? people[0]
      setForm(name, { memberId, personId: first?.id ?? '' })
      forget([name, `${name}.memberId`, `${name}.personId`])
    },
    async send() {
      errors.clear()
      const { lead, ...rest } = input()
      if (errors.any() || !lead) return
      const text = JSON.stringify({ ...rest, lead })
      if (sent.text !== text) sent = { key: newId(), text }
      setBusy(true)
      try {
        onMade(await rollOver(plan.from.id, by, { ...rest, lead }, sent.key))
      } catch (error) {
        errors.take(error)
      } finally {
        setBusy(false)
      }
    },
  }
}
export type Rollover = ReturnType<typeof createRollover>
