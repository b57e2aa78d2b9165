import { stderr, stdout } from 'node:process'
import { runCommand } from './run.ts'

// The exit code is set, not forced: a long result is written to its end also into a pipe.
process.exitCode = await runCommand(process.argv.slice(2), {
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
})
