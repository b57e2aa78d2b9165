import { mutate } from '../../db/mutate.ts'
import { openStore } from '../../db/open.ts'

// Run as a process of its own and killed: writes until then, and prints each id once it is acknowledged.
const [place = '', run = ''] = process.argv.slice(2)
const store = await openStore(place)
const context = { clock: () => new Date(), actorId: 'writer', clusterId: '' }

async function write(id: string): Promise<void> {
  await mutate(store, context, async (trx, now) => {
    await trx.insertInto('cluster').values({ id, name: id, createdAt: now }).execute()
    return {
      answer: null,
      event: { action: 'cluster.made', entity: 'cluster' as const, entityId: id },
    }
  })
  process.stdout.write(`${id}\n`)
}

await Promise.all(
  Array.from({ length: 4 }, async (_, writer) => {
    for (let number = 0; ; number++) await write(`${run}-${writer}-${number}`)
  }),
)
