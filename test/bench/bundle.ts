import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

/** The code of the engine as built for browsers, all that it imports in it. */
export async function engineBundle(): Promise<string> {
  const built = await build({
    ...{ configFile: false, logLevel: 'error' },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('engine.ts', import.meta.url)),
        preserveEntrySignatures: 'strict',
      },
    },
  })
  const { output } = built as unknown as { output: { code: string }[] }
  return output.map(({ code }) => code).join('')
}

/** In bytes, as `gzip -9` makes it. */
export async function engineBundleSize(): Promise<number> {
  return gzipSync(await engineBundle(), { level: 9 }).length
}
