import * as v from 'valibot'

/**
 * One of several objects that are told apart by the fields they have, so that a fault is told of the one
 * that was meant.
 *
 * @param options All of them: what is no object at all, and the published schema, see their union.
 * @param pick The one that an object means.
 */
/* @__NO_SIDE_EFFECTS__ */
export function toldApart<Output>(
  options: () => v.GenericSchema<unknown, Output>[],
  pick: (has: (field: string) => boolean, input: object) => v.GenericSchema<unknown, Output>,
): v.GenericSchema<unknown, Output> {
  return v.lazy((input) => {
    if (typeof input !== 'object' || input === null) return v.union(options(), 'type.wrong')
    return pick((field) => Object.hasOwn(input, field), input)
  })
}
