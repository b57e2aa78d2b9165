import type { Path } from '../model/condition.ts'
import type { Finding } from './fault.ts'

/** Lists whose entries nothing else refers to: a faulty one can be left out while the rest is checked. */
const looseLists = ['facts', 'sanctions', 'blocks', 'decisions'] as const

/** What is left of a file without what the schema refused, and where its entries stood. */
export interface Salvage {
  value: unknown
  /** The path in the file of a path in the salvage. */
  original: (path: Path) => Path
}

/**
 * Leaves out unknown fields and faulty entries of loose lists, so that the rest of a file can still be
 * checked and all its faults are told at once.
 */
export function salvage(file: unknown, findings: readonly Finding[]): Salvage {
  const value = structuredCloneOf(file) as Record<string, unknown>
  for (const { path, code } of findings) if (code === 'field.unknown') removeField(value, path)
  const kept = new Map<string, number[]>()
  for (const list of looseLists) {
    const faulty = new Set(
      findings.flatMap(({ path, code }) =>
        path[0] === list && code !== 'field.unknown' ? [path[1]] : [],
      ),
    )
    const entries = value?.[list]
    if (faulty.size === 0 || !Array.isArray(entries)) continue
    kept.set(
      list,
      [...entries.keys()].filter((at) => !faulty.has(at)),
    )
    value[list] = entries.filter((_, at) => !faulty.has(at))
  }
  return {
    value,
    original: ([list, at, ...rest]) => {
      const places = kept.get(String(list))
      if (typeof at !== 'number' || !places)
        return at === undefined ? [list!] : [list!, at, ...rest]
      return [list!, places[at]!, ...rest]
    },
  }
}

/** A copy that may be changed; `structuredClone` would give objects a prototype. */
function structuredCloneOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(structuredCloneOf)
  if (typeof value !== 'object' || value === null) return value
  const copy: Record<string, unknown> = Object.create(null)
  for (const [key, part] of Object.entries(value)) copy[key] = structuredCloneOf(part)
  return copy
}

function removeField(file: unknown, path: Path): void {
  let at = file as Record<string | number, unknown>
  for (const step of path.slice(0, -1)) at = at[step] as typeof at
  delete at[path.at(-1)!]
}
