import type * as v from 'valibot'

/** What the published schemas say of one part of a file: its name in `$defs`, and itself. */
export interface Described {
  readonly name: string
  readonly schema: v.GenericSchema
  readonly text: string
  /** Of an object, what they say of each field. */
  readonly fields: Readonly<Record<string, string>>
}

interface WithEntries extends v.GenericSchema {
  readonly entries: v.ObjectEntries
}

/** Describes a kind of value. */
export function value(name: string, schema: v.GenericSchema, text: string): Described {
  return { name, schema, text, fields: {} }
}

/** Describes an object. A field left out, or one that there is not, does not compile. */
export function object<Schema extends WithEntries>(
  name: string,
  schema: Schema,
  text: string,
  fields: { readonly [Field in keyof Schema['entries']]: string },
): Described {
  return { name, schema, text, fields: fields as Described['fields'] }
}
