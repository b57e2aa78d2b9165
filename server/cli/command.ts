/** Where a command writes: results to the one, everything said to a person to the other. */
export interface Streams {
  out(text: string): void
  err(text: string): void
}

/** One command of `npm run -s thidua`. A new one is a file with its `Command` and a line in `commands.ts`. */
export interface Command {
  /** Its arguments, as shown after its name. */
  usage: string
  /** What it does, in one line. */
  summary: string
  /**
   * @param args What follows the command's name.
   * @returns The exit code: 0 done, 1 done with findings, 2 refused (and nothing on `out`).
   * @throws UsageError When the arguments or a file that they name cannot be read: exit code 2.
   */
  run(args: string[], streams: Streams): Promise<number>
}

/** The person at the keyboard asked for something that there is not; the message tells what and why. */
export class UsageError extends Error {}
