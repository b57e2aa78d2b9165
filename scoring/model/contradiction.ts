import * as v from 'valibot'

/**
 * Of these fields an object has exactly one. None is a fault of the first, which is then said to be
 * absent; each further one is a fault of its own.
 */
/* @__NO_SIDE_EFFECTS__ */
export function exactlyOneOf<Input extends object>(
  names: readonly (keyof Input & string)[],
): v.RawCheckAction<Input> {
  return v.rawCheck(({ dataset, addIssue }) => {
    if (typeof dataset.value !== 'object' || dataset.value === null) return
    const input = dataset.value as Record<string, unknown>
    const given = names.filter((name) => input[name] !== undefined)
    if (given.length === 0) addIssue({ message: 'field.missing', path: [step(input, names[0]!)] })
    for (const extra of given.slice(1))
      addIssue({ message: 'field.contradicts', path: [step(input, extra)] })
  })
}

/** The step of an issue's path into a field of `input`. */
function step(input: Record<string, unknown>, key: string): v.IssuePathItem {
  return { type: 'object', origin: 'value', input, key, value: input[key] }
}
