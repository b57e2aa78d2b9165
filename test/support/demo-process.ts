import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** A demo server in a process of its own. */
export interface DemoProcess {
  /** Its address, without a slash at its end. */
  base: string
  /** Ends when the process has. */
  stop(): Promise<void>
}

/** Starts the demo on a data directory, which it fills if that is empty, on a port that is free. */
export async function startDemo(dataDir: string): Promise<DemoProcess> {
  const server = spawn(process.execPath, ['server/main.ts', '--demo'], {
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir, DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return {
    base: await addressOf(server),
    stop: async () => {
      if (server.exitCode !== null || server.signalCode !== null) return
      const gone = once(server, 'exit')
      server.kill('SIGTERM')
      await gone
    },
  }
}

/** The address that the server prints on a line of its own once it listens. */
async function addressOf(server: ChildProcess): Promise<string> {
  const said: string[] = []
  for await (const line of createInterface({ input: server.stdout! })) {
    said.push(line)
    const address = /^\s*(http:\/\/localhost:\d+)\s*$/.exec(line)?.[1]
    if (address) {
      server.stdout!.resume()
      return address
    }
  }
  throw new Error(`The demo server did not start:\n${said.join('\n')}`)
}
