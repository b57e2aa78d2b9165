import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema'
import { Condition } from './model/condition.ts'
import { Node } from './model/node.ts'
import { SeasonFile } from './model/season.ts'

/** A decimal as FORMAT.md has it: a text or a JSON number, without an exponent. */
const decimal: JsonSchema = {
  anyOf: [
    { type: 'string', pattern: '^-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,12})?$' },
    { type: 'number' },
  ],
}

/**
 * The season file as JSON Schema (draft 2020-12), for editors and other programs. It says what the
 * fields are; references, orders and limits that rest on other fields are checked by `readSeason` only.
 */
export function seasonJsonSchema(): JsonSchema {
  return toJsonSchema(SeasonFile, {
    target: 'draft-2020-12',
    typeMode: 'input',
    definitions: { Node, Condition },
    ignoreActions: ['check', 'raw_check', 'raw_transform'],
    overrideSchema({ valibotSchema: { type }, jsonSchema }) {
      // Numbers that the reader hands over as bigints are plain numbers in the file.
      if (type === 'bigint') return { type: 'number' }
      const alternatives = type === 'union' ? (jsonSchema.anyOf ?? []) : []
      return alternatives.some((one) => typeof one === 'object' && one.type === 'number')
        ? decimal
        : null
    },
  })
}
