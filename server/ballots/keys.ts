import { createHash, generateKeyPair } from 'node:crypto'
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { listFinishedKeys } from '../../db/queries/motions.ts'
import type { Db } from '../../db/store.ts'

const generate = promisify(generateKeyPair)

/**
 * Makes the key of one vote. The private half is a file that only this server's account can read, outside
 * of the database and of what is backed up with it.
 *
 * @returns The public half: SPKI as base64.
 */
export async function createKey(keyDir: string): Promise<string> {
  const pair = await generate('rsa', { modulusLength: 3072 })
  const publicKey = pair.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
  await mkdir(keyDir, { recursive: true, mode: 0o700 })
  await chmod(keyDir, 0o700)
  const pem = pair.privateKey.export({ type: 'pkcs8', format: 'pem' })
  await writeFile(fileOf(keyDir, publicKey), pem, { mode: 0o600, flag: 'wx' })
  return publicKey
}

/** @returns PEM; `undefined` when the file is not there: the vote can then only be declared void. */
export async function readKey(keyDir: string, publicKey: string): Promise<string | undefined> {
  return readFile(fileOf(keyDir, publicKey), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
}

/** Once a vote is counted or void: then nobody can open an envelope in an old copy of the database. */
export async function destroyKey(keyDir: string, publicKey: string): Promise<void> {
  await rm(fileOf(keyDir, publicKey), { force: true })
}

/**
 * Destroys the keys of votes that are over, where a server ended before it could.
 *
 * @returns How many there were.
 */
export async function sweepKeys(db: Db, keyDir: string): Promise<number> {
  const names = await readdir(keyDir).catch((): string[] => [])
  if (names.length === 0) return 0
  const kept = (await listFinishedKeys(db)).filter((key) => names.includes(nameOf(key)))
  for (const publicKey of kept) await destroyKey(keyDir, publicKey)
  return kept.length
}

function fileOf(keyDir: string, publicKey: string): string {
  return join(keyDir, nameOf(publicKey))
}

function nameOf(publicKey: string): string {
  return `${createHash('sha256').update(publicKey).digest('hex')}.pem`
}
