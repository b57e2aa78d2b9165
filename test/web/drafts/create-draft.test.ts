import { createRoot } from 'solid-js'
import { expect, test } from 'vitest'
import { createDraft } from '../../../web/drafts/create-draft.ts'
import { createMachine } from './ports.ts'

interface Form {
  title: string
  day: string
}
const empty = (): Form => ({ title: '', day: '' })
const name = 'activity.a'

/** A form on a page that can be left. */
function openForm(machine: ReturnType<typeof createMachine>) {
  return createRoot((leave) => ({ draft: createDraft<Form>(name, empty, machine.ports), leave }))
}

test('what is typed is kept, and found again with the key that it would be sent with', () => {
  const machine = createMachine()
  const first = openForm(machine)
  first.draft.set({ title: 'Đón đoàn' })
  const key = first.draft.idempotencyKey()
  first.leave()
  const { draft } = openForm(machine)
  expect(draft.value.title).toBe('Đón đoàn')
  expect(draft.dirty()).toBe(true)
  expect(draft.restoredAt()).not.toBeNull()
  expect(draft.idempotencyKey()).toBe(key)
})

test('a changed form is another request', () => {
  const { draft } = openForm(createMachine())
  draft.set({ title: 'Đón đoàn' })
  const key = draft.idempotencyKey()
  draft.set({ title: 'Đón đoàn Lào' })
  expect(draft.idempotencyKey()).not.toBe(key)
})

test('saved, nothing is kept any more and the form is fresh', () => {
  const machine = createMachine()
  const { draft } = openForm(machine)
  draft.set({ title: 'Đón đoàn' })
  draft.sending()
  draft.acknowledged()
  expect(machine.said).toEqual(['held', 'saving', 'acknowledged'])
  expect(machine.ports.store.read(name)).toBeNull()
  expect({ ...draft.value }).toEqual(empty())
  expect(draft.dirty()).toBe(false)
})

test.each(['held', 'error'] as const)('not sent (%s), it stays', (kind) => {
  const machine = createMachine()
  const { draft } = openForm(machine)
  draft.set({ title: 'Đón đoàn' })
  draft.failed(kind)
  expect(machine.said.at(-1)).toBe(kind)
  expect(machine.ports.store.read<Form>(name)?.value.title).toBe('Đón đoàn')
})

test('thrown away, nothing is held', () => {
  const machine = createMachine()
  const { draft } = openForm(machine)
  draft.set({ title: 'Đón đoàn' })
  draft.discard()
  expect(machine.said.at(-1)).toBe('clean')
  expect(machine.ports.store.read(name)).toBeNull()
})

test('a field that repeats what it has changes nothing', () => {
  const machine = createMachine()
  openForm(machine).draft.set({ day: '' })
  expect(machine.said).toEqual([])
  expect(machine.ports.store.read(name)).toBeNull()
})

test('a field that tidies itself as its saved form goes does not bring the draft back', () => {
  const machine = createMachine()
  const { draft, leave } = openForm(machine)
  draft.set({ day: '6/3' })
  draft.acknowledged()
  leave()
  draft.set({ day: '06/3/2024' })
  expect(machine.said.at(-1)).toBe('ended')
  expect(machine.ports.store.read(name)).toBeNull()
})

test('what arrives after an unsaved form was left is kept, but nobody works on it', () => {
  const machine = createMachine()
  const { draft, leave } = openForm(machine)
  draft.set({ day: '6/3' })
  leave()
  draft.set({ day: '06/3/2024' })
  expect(machine.said.at(-1)).toBe('ended')
  expect(machine.ports.store.read<Form>(name)?.value.day).toBe('06/3/2024')
})

test('what is typed and taken back again was not typed: nothing is unsaved', () => {
  const machine = createMachine()
  const { draft } = openForm(machine)
  draft.set({ title: 'Đón' })
  draft.set({ title: '' })
  expect(machine.said).toEqual(['held', 'clean'])
  expect(machine.ports.store.read(name)).toBeNull()
  expect(draft.dirty()).toBe(false)
})

test('what is only kept to be gone on with is not called unsaved until there is something to send', () => {
  const machine = createMachine()
  const open = () =>
    createRoot(() =>
      createDraft(name, empty, { ...machine.ports, hasWork: ({ day }) => day !== '' }),
    )
  open().set({ title: 'Báo cáo' })
  expect(machine.said).toEqual(['clean'])
  const again = open()
  expect(again.value.title).toBe('Báo cáo')
  again.set({ day: '6/3' })
  expect(machine.said).toEqual(['clean', 'clean', 'held'])
})
