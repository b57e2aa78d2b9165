import { publishedSchema, schemaNames } from '../../scoring/schema/published.ts'
import { type Command, UsageError } from './command.ts'

/** Prints a format as JSON Schema, with what each field means. */
export const schema: Command = {
  usage: schemaNames.join('|'),
  summary: 'In lược đồ JSON (JSON Schema) của một định dạng, mỗi trường kèm giải thích.',

  async run([wanted, ...more], { out }) {
    const name = schemaNames.find((known) => known === wanted)
    if (!name || more.length > 0)
      throw new UsageError(`Cần đúng một tên định dạng. Có: ${schemaNames.join(', ')}.`)
    out(`${JSON.stringify(publishedSchema(name), null, 2)}\n`)
    return 0
  },
}
