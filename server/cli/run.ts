import { type Command, type Streams, UsageError } from './command.ts'
import { commands } from './commands.ts'

const help = new Set(['help', '--help', '-h'])

/**
 * Finds the command that the first argument names and runs it with the others.
 *
 * @returns The exit code; 2 for a command that there is not and for arguments that it does not take.
 */
export async function runCommand(argv: string[], streams: Streams): Promise<number> {
  const [name, ...args] = argv
  if (name === undefined || help.has(name)) {
    const write = name === undefined ? streams.err : streams.out
    write(await overview())
    return name === undefined ? 2 : 0
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!load) {
    streams.err(`Không có lệnh "${name}".\n\n${await overview()}`)
    return 2
  }
  return runNamed(name, await load(), args, streams)
}

async function runNamed(name: string, command: Command, args: string[], streams: Streams) {
  if (args.some((arg) => arg === '--help' || arg === '-h')) {
    streams.out(`${usageLine(name, command)}\n  ${command.summary}\n`)
    return 0
  }
  try {
    return await command.run(args, streams)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    streams.err(`${error.message}\n${usageLine(name, command)}\n`)
    return 2
  }
}

async function overview(): Promise<string> {
  const lines = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => {
      const command = await load()
      return `  ${name} ${command.usage}\n      ${command.summary}\n`
    }),
  )
  return `Cách dùng: npm run -s thidua -- LỆNH …\n\n${lines.join('')}`
}

function usageLine(name: string, command: Command): string {
  return `Cách dùng: npm run -s thidua -- ${name} ${command.usage}`
}
