import { createRoot } from 'solid-js'
import { expect, test } from 'vitest'
import { createSaver } from '../../../web/drafts/create-saver.ts'
import { ProblemError } from '../../../web/problem.ts'
import { createMachine, settled } from './ports.ts'

interface Saved {
  version: number
  note: string
}
interface Sent {
  value: string
  version: number
  key: string
  answer: (saved: Saved) => void
  refuse: (problem: Partial<ProblemError>) => void
}
const name = 'claim.a'

/** A field on a page that can be left, before a server that answers when the test says so. */
function openField(machine: ReturnType<typeof createMachine>, loaded = 0) {
  const sent: Sent[] = []
  const saved: Saved[] = []
  const saver = createRoot((leave) => ({
    leave,
    ...createSaver<string, Saved>(
      {
        name,
        version: () => saved.at(-1)?.version ?? loaded,
        send: (value, { version, idempotencyKey: key }) =>
          new Promise((answer, reject) => {
            const refuse: Sent['refuse'] = (problem) => reject(new ProblemError(problem))
            sent.push({ value, version, key, answer, refuse })
          }),
        versionOf: ({ version }) => version,
        same: ({ note }, value) => note === value,
        invalid: (value) => value === 'ba phẩy',
        onSaved: (one) => void saved.push(one),
      },
      machine.ports,
    ),
  }))
  return { ...saver, sent, saved, last: () => sent.at(-1)! }
}

const lost = { status: 0, code: 'network.lost' }
const mismatch = (note: string) => ({
  status: 412,
  code: 'version.mismatch',
  current: { version: 7, note },
})

test('sent once after a pause, whatever was typed before it', async () => {
  const machine = createMachine()
  const field = openField(machine)
  field.change('b')
  await machine.pass(500)
  field.change('ba')
  await machine.pass(500)
  expect(field.sent).toEqual([])
  await machine.pass(300)
  expect(field.sent.map(({ value, version }) => [value, version])).toEqual([['ba', 0]])
  field.last().answer({ version: 1, note: 'ba' })
  await settled()
  expect(field.state()).toBe('clean')
  expect(machine.said).toEqual(['held', 'held', 'saving', 'acknowledged'])
  expect(machine.ports.store.read(name)).toBeNull()
})

test('sent by hand, the write that was still waiting is called off', async () => {
  const machine = createMachine()
  const field = openField(machine)
  field.change('ba')
  const done = field.flush()
  expect(machine.pending()).toBe(0)
  field.last().answer({ version: 1, note: 'ba' })
  expect(await done).toBe(true)
  await machine.pass(60_000)
  expect(field.sent).toHaveLength(1)
  expect(machine.said.at(-1)).toBe('acknowledged')
})

test('typed on while it is sent, the newer value follows with the new version', async () => {
  const machine = createMachine()
  const field = openField(machine)
  field.change('ba')
  void field.flush()
  field.change('bốn')
  field.last().answer({ version: 1, note: 'ba' })
  await settled()
  expect(field.sent.map(({ value, version }) => [value, version])).toEqual([
    ['ba', 0],
    ['bốn', 1],
  ])
  field.last().answer({ version: 2, note: 'bốn' })
  await settled()
  expect(field.state()).toBe('clean')
  await machine.pass(60_000)
  expect(field.sent).toHaveLength(2)
})

test('refused, it stays with the reason and is not sent again by itself', async () => {
  const machine = createMachine()
  const field = openField(machine)
  field.change('x')
  const done = field.flush()
  field.last().refuse({ status: 422, code: 'request.invalid' })
  expect(await done).toBe(false)
  expect(field.state()).toBe('error')
  expect(field.problem()?.code).toBe('request.invalid')
  await machine.pass(60_000)
  expect(field.sent).toHaveLength(1)
  field.change('ba')
  expect(field.problem()).toBeNull()
})

test('a wrong field is kept and said to be wrong, and not sent until it is right', async () => {
  const machine = createMachine()
  const field = openField(machine)
  field.change('ba phẩy')
  await machine.pass(800)
  expect(field.sent).toEqual([])
  expect(field.state()).toBe('invalid')
  expect(machine.said.at(-1)).toBe('invalid')
  expect(machine.ports.store.read(name)?.value).toBe('ba phẩy')
  field.change('ba')
  await machine.pass(800)
  expect(field.last().value).toBe('ba')
})

test('offline, it is held and sent with the same key when the line is back', async () => {
  const machine = createMachine()
  const field = openField(machine)
  field.change('ba')
  void field.flush()
  field.last().refuse(lost)
  await settled()
  expect(field.state()).toBe('held')
  await machine.comeBack()
  expect(field.sent.map(({ key }) => key)).toEqual([field.sent[0]!.key, field.sent[0]!.key])
  field.last().answer({ version: 1, note: 'ba' })
  await settled()
  expect(field.state()).toBe('clean')
  await machine.pass(60_000)
  expect(field.sent).toHaveLength(2)
})

test('a busy server is asked again after a while', async () => {
  const machine = createMachine()
  const field = openField(machine)
  field.change('ba')
  void field.flush()
  field.last().refuse({ status: 503, code: 'server.busy' })
  await settled()
  await machine.pass(9_999)
  expect(field.sent).toHaveLength(1)
  await machine.pass(1)
  expect(field.sent).toHaveLength(2)
})

test('found on this machine at the next visit, it is sent by itself with the same key', async () => {
  const machine = createMachine()
  const before = openField(machine)
  before.change('ba')
  before.leave()
  before.last().refuse(lost)
  await settled()
  const field = openField(machine)
  expect(field.restored).toBe('ba')
  await machine.pass(800)
  expect(field.last()).toMatchObject({ value: 'ba', key: before.last().key })
})

test('found on this machine, it does not write over what somebody else saved since', async () => {
  const machine = createMachine()
  const before = openField(machine, 6)
  before.change('ba')
  before.leave()
  before.last().refuse({ status: 409, code: 'sheet.locked' })
  await settled()
  const field = openField(machine, 7)
  await machine.pass(800)
  expect(field.last()).toMatchObject({ value: 'ba', version: 6 })
  field.last().refuse(mismatch('năm'))
  await settled()
  expect(field.conflict()).toEqual({ theirs: { version: 7, note: 'năm' }, mine: 'ba' })
  field.change('bốn')
  field.keepMine()
  expect(field.last()).toMatchObject({ value: 'bốn', version: 7 })
})

test('typed on after it was found, it is still based on what was seen at first', async () => {
  const machine = createMachine()
  const before = openField(machine, 6)
  before.change('ba')
  before.leave()
  before.last().refuse({ status: 409, code: 'sheet.locked' })
  await settled()
  const field = openField(machine, 7)
  field.change('bốn')
  await machine.pass(800)
  expect(field.last()).toMatchObject({ value: 'bốn', version: 6 })
})

test('left before the pause is over, it is sent at once', async () => {
  const machine = createMachine()
  const field = openField(machine)
  field.change('ba')
  field.leave()
  expect(field.last().value).toBe('ba')
  field.last().answer({ version: 1, note: 'ba' })
  await settled()
  expect(machine.said.slice(-2)).toEqual(['acknowledged', 'ended'])
  expect(machine.pending()).toBe(0)
})

async function inConflict(machine: ReturnType<typeof createMachine>) {
  const field = openField(machine)
  field.change('ba')
  void field.flush()
  field.last().refuse(mismatch('năm'))
  await settled()
  expect(field.conflict()).toEqual({ theirs: { version: 7, note: 'năm' }, mine: 'ba' })
  return field
}

test('a lost answer that comes back as a mismatch with the same value is no conflict', async () => {
  const field = openField(createMachine())
  field.change('ba')
  void field.flush()
  field.last().refuse(mismatch('ba'))
  await settled()
  expect(field.state()).toBe('clean')
  expect(field.saved).toEqual([{ version: 7, note: 'ba' }])
})

test('in a conflict nothing is sent; kept, mine goes over the version that was seen', async () => {
  const machine = createMachine()
  const field = await inConflict(machine)
  field.change('bốn')
  await machine.pass(60_000)
  expect(field.sent).toHaveLength(1)
  field.keepMine()
  expect(field.last()).toMatchObject({ value: 'bốn', version: 7 })
})

test('in a conflict theirs is taken and mine forgotten', async () => {
  const machine = createMachine()
  const field = await inConflict(machine)
  field.takeTheirs()
  expect(field.state()).toBe('clean')
  expect(field.saved).toEqual([{ version: 7, note: 'năm' }])
  expect(machine.ports.store.read(name)).toBeNull()
  await machine.pass(60_000)
  expect(field.sent).toHaveLength(1)
})
