import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema'
import type { Described } from './describe.ts'

/**
 * A Valibot schema as JSON Schema (draft 2020-12), with every described part in `$defs` under its name and
 * every description in its place.
 *
 * @param parts What the root is made of; parts that it does not reach are left out by `reachable`.
 */
export function convert(root: Described, parts: readonly Described[]): JsonSchema {
  const {
    $schema: _,
    $defs = {},
    ...schema
  } = toJsonSchema(root.schema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    definitions: Object.fromEntries(parts.map(({ name, schema }) => [name, schema])),
    ignoreActions: ['check', 'raw_check'],
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      overrides[valibotSchema.type]?.(jsonSchema) ?? null,
  })
  const named = parts.map((part) => [part.name, told(unfolded($defs[part.name], $defs), part)])
  return { ...told(schema, root), $defs: Object.fromEntries(named) }
}

const overrides: Readonly<Record<string, (schema: JsonSchema) => JsonSchema>> = {
  // What the reader hands over as a bigint is a number in the file, and `Decimal` is told by hand.
  bigint: () => ({}),
  nullable: orNull,
  tuple: (schema) => ({ ...schema, items: false }),
}

/** A part that is one of several objects stands behind a nameless definition of its own. */
function unfolded(schema: Schema | undefined, defs: Record<string, Schema>): JsonSchema {
  const definition = object(schema)
  const nameless = /^#\/\$defs\/(\d+)$/.exec(definition.$ref ?? '')?.[1]
  return nameless === undefined ? definition : object(defs[nameless])
}

/** `null` as one more type, or as a branch that says what it is. */
function orNull({ anyOf = [] }: JsonSchema): JsonSchema {
  const [wrapped] = anyOf.map(object)
  if (typeof wrapped?.type === 'string') return { ...wrapped, type: [wrapped.type, 'null'] }
  return { anyOf: [...anyOf.slice(0, 1), { type: 'null', description: 'There is none.' }] }
}

function told(schema: JsonSchema, { text, fields }: Described): JsonSchema {
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => [
    name,
    { ...object(property), description: fields[name] },
  ])
  return {
    description: text,
    ...schema,
    ...(properties.length > 0 ? { properties: Object.fromEntries(properties) } : {}),
  }
}

type Schema = JsonSchema | boolean

function object(schema: Schema | undefined): JsonSchema {
  return typeof schema === 'object' ? schema : {}
}
