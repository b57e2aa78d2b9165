import { stderr, stdout } from 'node:process'
import { runCommand } from './run.ts'

// A reader that has seen enough (`| head`) closes the pipe: no fault of the command.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

// The exit code is set, not forced: a long result is written to its end also into a pipe.
process.exitCode = await runCommand(process.argv.slice(2), {
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
})
