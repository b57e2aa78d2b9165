import * as v from 'valibot'

/** One operation of a `ranking-cases/1` file: reads a case's input in that file's words, asks the engine. */
export interface Op {
  /** @returns The output in the shape that the file expects. @throws v.ValiError When the input is not of the op. */
  run(input: unknown): unknown
}

/** An operation from the schema of its input and what it asks the engine. */
export function defineOp<const Schema extends v.GenericSchema<unknown, unknown>>(
  schema: Schema,
  run: (input: v.InferOutput<Schema>) => unknown,
): Op {
  return { run: (input) => run(v.parse(schema, input)) }
}
