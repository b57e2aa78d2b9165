import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

/** `sheet-engine`: for the browser; `whole-engine`: all of scoring. */
export type Engine = 'sheet-engine' | 'whole-engine'

/** The code of an engine as built for browsers, all that it imports in it. */
async function engineBundle(engine: Engine): Promise<string> {
  const built = await build({
    ...{ configFile: false, logLevel: 'error' },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(`${engine}.ts`, import.meta.url)),
        preserveEntrySignatures: 'strict',
      },
    },
  })
  const { output } = built as unknown as { output: { code: string }[] }
  return output.map(({ code }) => code).join('')
}

/** In bytes, as `gzip -9` makes it. */
export async function engineSize(engine: Engine): Promise<number> {
  return gzipSync(await engineBundle(engine), { level: 9 }).length
}
