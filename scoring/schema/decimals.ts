import type { JsonSchema } from '@valibot/to-json-schema'

const places = '(\\.[0-9]{1,12})?'
const whole = `(0|[1-9][0-9]{0,14})`
const nothing = '-0(\\.0{1,12})?'
/** At most 15 digits before the point. */
const limit = 1e15

/** A decimal as text or as number: FORMAT.md "Numbers". */
function decimal(pattern: string, range: JsonSchema): JsonSchema {
  return {
    anyOf: [
      { type: 'string', pattern: `^(${pattern})$`, description: 'As decimal text: "3.5".' },
      { type: 'number', ...range, description: 'As a JSON number: 3.5.' },
    ],
  }
}

/** The decimals of a season file, by their names in `$defs`. */
export const decimals: Readonly<Record<string, JsonSchema>> = {
  Decimal: decimal(`-?${whole}${places}`, { exclusiveMinimum: -limit, exclusiveMaximum: limit }),
  NonNegative: decimal(`${whole}${places}|${nothing}`, { minimum: 0, exclusiveMaximum: limit }),
  Positive: decimal(`(?!0(\\.0+)?$)${whole}${places}`, {
    exclusiveMinimum: 0,
    exclusiveMaximum: limit,
  }),
  Share: decimal(`0${places}|1(\\.0{1,12})?|${nothing}`, { minimum: 0, maximum: 1 }),
  Percent: decimal(`(0|[1-9][0-9]?)${places}|100(\\.0{1,12})?|${nothing}`, {
    minimum: 0,
    maximum: 100,
  }),
}
