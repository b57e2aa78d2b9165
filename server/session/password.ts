import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { createGate } from './gate.ts'

const derive = promisify(argon2)

/** Argon2id: memory in KiB, passes, lanes. Raising them re-hashes each password at its next use. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 }
const tagLength = 32

/** Each hash takes 19 MiB and a core: two at once, fifty waiting, and then the server is busy. */
const gate = createGate({ parallel: 2, waiting: 50 })

/** @returns A PHC string (`$argon2id$v=19$m=…`) with a salt of its own. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const tag = await digest(password, salt, cost)
  const { memory, passes, parallelism } = cost
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${text(salt)}$${text(tag)}`
}

/** What is compared for an account that there is not, so that it takes as long. */
const nobody = `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${text(randomBytes(16))}$${text(randomBytes(tagLength))}`

/**
 * Checks a password; with `null` for an account without one it does the same work and says no.
 *
 * @returns Whether it fits, and whether the stored form is weaker than what is used today.
 */
export async function verifyPassword(
  password: string,
  stored: string | null,
): Promise<{ fits: boolean; outdated: boolean }> {
  const { salt, tag, ...used } = read(stored ?? nobody)
  const fits = timingSafeEqual(await digest(password, salt, used, tag.length), tag)
  const outdated =
    used.memory !== cost.memory ||
    used.passes !== cost.passes ||
    used.parallelism !== cost.parallelism
  return { fits: fits && stored !== null, outdated }
}

/** In NFC, as macOS and Windows type "ế" in two ways. */
function digest(
  password: string,
  nonce: Buffer,
  { memory, passes, parallelism }: typeof cost,
  length = tagLength,
): Promise<Buffer> {
  const message = password.normalize('NFC')
  return gate(() =>
    derive('argon2id', { message, nonce, memory, passes, parallelism, tagLength: length }),
  )
}

function read(stored: string) {
  const match = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(stored)
  if (!match) throw new Error('A stored password hash is no argon2id PHC string')
  const [, memory, passes, parallelism, salt = '', tag = ''] = match
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    salt: Buffer.from(salt, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  }
}

function text(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}
