import { announce, explain } from './announce.ts'
import { readSettings } from './config.ts'
import { start } from './start.ts'

try {
  const running = await start(readSettings(process.env, process.argv.slice(2)))
  console.log(announce(running))
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void running.stop().then(() => process.exit(0)))
} catch (error) {
  const reason = explain(error)
  if (reason === undefined) throw error
  console.error(reason)
  process.exitCode = 1
}
