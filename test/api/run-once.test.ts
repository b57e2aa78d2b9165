import { execFileSync } from 'node:child_process'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runOnce } from '../../server/workers/run-once.ts'
import { type Turn, turns } from '../../server/workers/turns.ts'

const limits = { milliseconds: 500, megabytes: 64, turn: turns({ atOnce: 1, waiting: 1 }) }
const threadOf = (code: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort, workerData } from 'node:worker_threads'\n${code}`)}`,
  )
const run = (code: string) => runOnce(threadOf(code), 'a task', limits, 'exceeded')

test('the answer comes from a thread of its own', async () => {
  expect(await run('parentPort.postMessage(workerData.toUpperCase())')).toBe('A TASK')
})

test.each([
  ['goes on for ever', 'for (;;) {}'],
  ['does nothing and does not end', 'setInterval(() => {}, 1e6)'],
  ['ends without a word', ''],
  ['takes all the memory', "const all = []; for (;;) all.push('x'.repeat(1e6) + all.length)"],
])('what %s is given up', async (_, code) => {
  expect(await run(code)).toBe('exceeded')
})

test('a thread that has to wait for the processor is not one that takes long', async () => {
  const wait = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000)'
  expect(await run(`${wait}; parentPort.postMessage('late')`)).toBe('late')
})

test('what fails in the thread fails here', async () => {
  await expect(run("throw new Error('broken')")).rejects.toThrow('broken')
})

test('the answer does not wait for a thread that cannot be ended, its turn does', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'run-once-'))
  const pipe = join(folder, 'pipe')
  execFileSync('mkfifo', [pipe])
  const held = await open(pipe, 'r+') // whoever reads it is held until this is closed
  const log: string[] = []
  let over = Promise.resolve<unknown>(undefined)
  const turn: Turn = (work) => {
    const done = work()
    over = done.then(() => log.push('turn over'))
    return done
  }
  const stuck = `import { readFileSync } from 'node:fs'
    parentPort.postMessage('said')
    readFileSync(workerData)`
  expect(await runOnce(threadOf(stuck), pipe, { ...limits, turn }, 'exceeded')).toBe('said')
  log.push('answered')
  await held.close()
  await over
  expect(log).toEqual(['answered', 'turn over'])
  await rm(folder, { recursive: true })
})

test('who comes when too many wait is told to come again', async () => {
  const turn = turns({ atOnce: 0, waiting: 0 })
  const refused = runOnce(threadOf(''), '', { ...limits, turn }, 'exceeded')
  await expect(refused).rejects.toMatchObject({ code: 'request.busy' })
})
