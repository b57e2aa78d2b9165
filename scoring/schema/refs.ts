import type { JsonSchema } from '@valibot/to-json-schema'

const prefix = '#/$defs/'

/** The same schema, its references to definitions renamed. */
export function renamed(schema: JsonSchema, rename: (name: string) => string): JsonSchema {
  return JSON.parse(JSON.stringify(schema), (key, value) =>
    key === '$ref' && typeof value === 'string'
      ? `${prefix}${rename(value.slice(prefix.length))}`
      : value,
  )
}

/** The definitions that a schema refers to, itself or through others, in the order of their names. */
export function reachable(
  schema: JsonSchema,
  defs: Readonly<Record<string, JsonSchema>>,
): Record<string, JsonSchema> {
  const found = new Set<string>()
  const look = (at: JsonSchema) => {
    for (const name of namesIn(at)) {
      if (found.has(name)) continue
      found.add(name)
      look(defs[name]!)
    }
  }
  look(schema)
  return Object.fromEntries([...found].sort().map((name) => [name, defs[name]!]))
}

function namesIn(schema: JsonSchema): string[] {
  const names: string[] = []
  renamed(schema, (name) => {
    names.push(name)
    return name
  })
  return names
}
