import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { migrate } from '../../db/migrate.ts'
import { openStore } from '../../db/open.ts'
import {
  insertEnvelope,
  insertPapers,
  listEnvelopes,
  listSealed,
  replaceSealed,
  scrub,
} from '../../db/queries/ballots.ts'
import { insertElectors } from '../../db/queries/electors.ts'
import { insertMotion } from '../../db/queries/motions.ts'
import type { Store } from '../../db/store.ts'
import { mixPapers } from '../../server/ballots/papers.ts'
import { shuffle } from '../../server/ballots/shuffle.ts'
import { engines, freshStore } from '../support/databases.ts'
import { at, makeSeason, officer } from './make.ts'

const voters = Array.from({ length: 200 }, (_, index) => `v-${index}`)
const digest = (index: number) => String(index).padStart(64, '0')

/** An open vote of 200, whose envelopes came in the order of their numbers. */
async function openVote(store: Store, bodyOf: (voter: string) => string): Promise<string> {
  const seasonId = await makeSeason(store)
  const motionId = randomUUID()
  await insertMotion(store.db, {
    ...{ id: motionId, seasonId, number: 1, purpose: 'other', awardId: '', members: [] },
    ...{ title: 'Nội dung', detail: '', mode: 'secret', custody: 'server', options: voters },
    ...{ seats: 1, base: 'all', fraction: '1/2', threshold: 'more_than', state: 'open' },
    ...{ publicKeys: ['?'], pendingStep: null, pendingBy: null, pendingMember: null },
    ...{ openedAt: at, endedAt: null, countedAt: null, tracking: null, root: null },
    ...{ outcome: null, voidReason: null, reference: '', decisionId: null },
    ...{ unopened: null, tellerMembers: [], version: 1 },
    ...{ createdBy: officer, createdAt: at },
  })
  const who = { holderId: 'x', present: 1, voted: null }
  await insertElectors(
    store.db,
    voters.map((memberId) => ({ motionId, memberId, ...who })),
  )
  for (const [index, memberId] of voters.entries())
    await insertEnvelope(store.db, {
      ...{ motionId, memberId, body: bodyOf(memberId) },
      tracking: digest(index),
    })
  return motionId
}

/** As the count does it: names go, papers are mixed, all are written at once. */
async function countVote(store: Store, motionId: string): Promise<void> {
  const bodies = (await listEnvelopes(store.db, motionId)).map(({ body }) => body)
  await replaceSealed(store.db, motionId, 1, shuffle(bodies))
  const opened = (await listSealed(store.db, motionId)).map(({ body }) => [body.split('|')[0]!])
  await insertPapers(store.db, motionId, mixPapers(opened, voters))
}

/** Spearman's correlation of two orders, as a number of standard deviations from none. */
function correlation(papers: readonly string[]): number {
  const n = papers.length
  const squares = papers.map((voter, place) => (voters.indexOf(voter) - place) ** 2)
  const rho = 1 - (6 * squares.reduce((sum, each) => sum + each, 0)) / (n * (n * n - 1))
  return Math.abs(rho) * Math.sqrt(n - 1)
}

describe.each(engines)('papers on %s', (engine) => {
  test('P9: their order in the table says nothing about the order of the votes', async () => {
    const store = await freshStore(engine)
    try {
      const found: number[] = []
      // One honest shuffle in a hundred looks ordered at this level; three in a row do not.
      while (found.length < 3 && !found.some((deviations) => deviations < 2.576)) {
        const id = await openVote(store, (voter) => voter)
        await countVote(store, id)
        const { rows } = await sql<{ choice: string }>`
          select choice from ballot_paper where motion_id = ${id}`.execute(store.db)
        expect(rows).toHaveLength(voters.length)
        found.push(correlation(rows.map(({ choice }) => (JSON.parse(choice) as string[])[0]!)))
      }
      expect(Math.min(...found)).toBeLessThan(2.576)
    } finally {
      await store.close()
    }
  })
})

test('BA09: after the count no file of the data folder holds what was sealed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'thi-dua-phieu-'))
  const canary = `chim-${randomUUID()}`
  const holders = async () => {
    const names = await readdir(folder)
    const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'latin1')))
    return names.filter((_, index) => texts[index]!.includes(canary))
  }
  const store = await openStore(folder)
  try {
    await migrate(store)
    const id = await openVote(store, (voter) => `${voter}|${canary}`)
    expect(await holders()).not.toEqual([])
    await countVote(store, id)
    await scrub(store)
    expect(await holders()).toEqual([])
  } finally {
    await store.close()
    await rm(folder, { recursive: true, force: true })
  }
})
