import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { UsageError } from './command.ts'

/**
 * Reads the arguments of a command that takes one file and some options.
 *
 * @throws UsageError For an option that there is not or that lacks its value, and for no file or several.
 */
export function readArguments<const Options extends ParseArgsOptionsConfig>(
  args: string[],
  options: Options,
) {
  const { values, positionals } = parse(args, options)
  const [file, ...more] = positionals
  if (file === undefined) throw new UsageError('Thiếu tên tệp.')
  if (more.length > 0) throw new UsageError(`Chỉ nhận một tệp, thừa: ${more.join(' ')}`)
  return { file, values }
}

/** The same for a command that takes two files. */
export function readTwoFiles<const Options extends ParseArgsOptionsConfig>(
  args: string[],
  options: Options,
) {
  const { values, positionals } = parse(args, options)
  const [first, second, ...more] = positionals
  if (first === undefined || second === undefined) throw new UsageError('Cần tên hai tệp.')
  if (more.length > 0) throw new UsageError(`Chỉ nhận hai tệp, thừa: ${more.join(' ')}`)
  return { first, second, values }
}

function parse<const Options extends ParseArgsOptionsConfig>(args: string[], options: Options) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(inWords(error, Object.keys(options)))
  }
}

/** Node explains in English; what matters is which option it stumbled over. */
function inWords(error: unknown, known: string[]): string {
  const message = error instanceof Error ? error.message : String(error)
  const option = /'(-[^' ]*)/.exec(message)?.[1] ?? ''
  const fault =
    (error as { code?: string }).code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
      ? `Không có tùy chọn ${option}.`
      : `Tùy chọn ${option} thiếu giá trị hoặc thừa giá trị.`
  return `${fault} Có: ${known.map((name) => `--${name}`).join(', ')}.`
}
