import { globSync, readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'
import { type Collected, collected } from './collect.ts'

/** Tests of the command line, those that start other programs, and that of the seasons of chance themselves. */
const elsewhere = /'node:child_process'|\/server\/|featuresOf/

/** The tests of `scoring/` that can be run here, by themselves. */
export async function loadTests(): Promise<Collected[]> {
  useOwnModules()
  const files = globSync('test/scoring/**/*.test.ts').filter(
    (file) => !elsewhere.test(readFileSync(file, 'utf8')),
  )
  for (const file of files.sort()) {
    collected().file = file
    await import(pathToFileURL(file).href)
  }
  return collected().tests
}

/** Stryker's counting of what tests reach takes a third of the time, and is wanted once only. */
function withoutCounting(source: string): string {
  return source.replace('function cover() {', '$& if (ns.isCounted) return;')
}

/** Who imports one of these gets ours instead; but ours itself gets the real one, and so does a test of it. */
const replaced = ['vitest', 'fast-check', '/remember.ts', '/sheet-of.ts']

function useOwnModules(): void {
  // Ours of the copy that Stryker changed, where it runs by now: the real ones that they use are changed too.
  const own = replaced.map((name) => ({
    name,
    url: pathToFileURL(`test/support/mutation/${name.replace(/^\/|\.ts$/g, '')}.ts`).href,
  }))
  registerHooks({
    resolve(specifier, context, next) {
      const ours = own.find(({ name }) => specifier.endsWith(name))
      const from = context.parentURL ?? ''
      const isReal =
        from === ours?.url || from.endsWith(specifier.replace(/.*(\/.*)\.ts$/, '$1.test.ts'))
      return !ours || isReal ? next(specifier, context) : { url: ours.url, shortCircuit: true }
    },
    load(url, context, next) {
      const module = next(url, context)
      if (!module.source || !url.includes('/scoring/')) return module
      return { ...module, source: withoutCounting(String(module.source)) }
    },
  })
}
