/** `npm run dev`: the API restarts by itself when edited, Vite serves the screens; demo data, one command. */
import { spawn } from 'node:child_process'
import { createServer } from 'vite'

const api = spawn(
  process.execPath,
  ['--watch', '--watch-preserve-output', 'server/main.ts', '--demo'],
  { stdio: 'inherit', env: { ...process.env, PORT: '3000' } }, // where Vite hands /api on to
)
const vite = await createServer({ configFile: 'vite.config.ts' })
await vite.listen()
vite.printUrls()
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    api.kill(signal)
    void vite.close().then(() => process.exit(0))
  })
