import { runCases } from '../../scoring/cases/run-cases.ts'
import { readArguments } from './arguments.ts'
import { type Command, UsageError } from './command.ts'
import { readText } from './read-text.ts'

/** Prints the engine's output for every case of a `ranking-cases/1` file, by its id. */
export const cases: Command = {
  usage: 'CASES.json',
  summary: 'Chạy từng trường hợp của một tệp ranking-cases/1 và in kết quả theo mã trường hợp.',

  async run(args, { out, err }) {
    const { file } = readArguments(args, {})
    const { outputs, faults } = runCases(parseJson(await readText(file), file))
    err(faults.map((fault) => `${fault}\n`).join(''))
    if (outputs === null) return 2
    out(`${JSON.stringify(outputs, null, 1)}\n`)
    return faults.length > 0 ? 1 : 0
  },
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError(`Tệp ${file} không phải JSON.`)
  }
}
