import * as v from 'valibot'

/**
 * An object that has these fields and no others. Unlike Valibot's own `strictObject` it reports every
 * unknown field, not only the first, with the known names in `requirement` (for the nearest of them),
 * and takes no list for an object.
 */
/* @__NO_SIDE_EFFECTS__ */
export function closed<const Entries extends v.ObjectEntries>(entries: Entries) {
  const schema = v.strictObject(entries)
  const run = schema['~run']
  return Object.assign(schema, {
    '~run': function (this: typeof schema, dataset, config) {
      const input = dataset.value
      if (Array.isArray(input)) return run.call(this, { value: undefined }, config)
      const result = run.call(this, dataset, config)
      const [, ...others] = unknownFields(this.entries, input)
      for (const key of others) v._addIssue(this, 'key', result, config, unknownField(input, key))
      for (const issue of result.issues ?? [])
        if (isUnknownField(issue) && issue.path?.length === 1)
          Object.assign(issue, { requirement: Object.keys(this.entries) })
      return result
    } as typeof run,
  })
}

/** Whether the issue is about a field that the object does not have. */
export function isUnknownField(issue: v.BaseIssue<unknown>): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never'
}

function unknownFields(entries: v.ObjectEntries, input: unknown): string[] {
  if (typeof input !== 'object' || input === null) return []
  return Object.keys(input).filter((key) => !Object.hasOwn(entries, key))
}

function unknownField(input: unknown, key: string) {
  const object = input as Record<string, unknown>
  const step = { type: 'object', origin: 'key', input: object, key, value: object[key] } as const
  return { input: key, expected: 'never', path: [step] } as never
}
