import { paperBytes } from '../../server/ballots/schema.ts'
import { fromBase64, toBase64 } from './base64.ts'

const nonceBytes = 12
const oaep = { name: 'RSA-OAEP', hash: 'SHA-256' }

/** Whether this page may seal at all: browsers encrypt on https and localhost only. */
export function canSeal(): boolean {
  return globalThis.crypto?.subtle !== undefined
}

/**
 * Seals a paper, once for each key: the last key innermost. Only who holds all the private keys can read it,
 * and each paper is as long as any other.
 *
 * @param choice The numbers of the options chosen; none for a blank paper.
 * @param publicKeys SPKI as base64, outermost first.
 *
 * @returns The envelope as base64.
 */
export async function sealPaper(
  choice: readonly number[],
  publicKeys: readonly string[],
  motionId: string,
): Promise<string> {
  let content: Uint8Array<ArrayBuffer> = new TextEncoder().encode(
    choice.join(',').padEnd(paperBytes, ' '),
  )
  for (const publicKey of publicKeys.toReversed())
    content = await addSeal(content, publicKey, motionId)
  return toBase64(content)
}

/** The digest of an envelope, which its voter keeps: "I have handed in this one". */
export async function trackingOf(envelope: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', fromBase64(envelope))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** A key of its own for every seal, under RSA-OAEP; then the content under AES-GCM, bound to the vote. */
async function addSeal(
  content: Uint8Array<ArrayBuffer>,
  publicKey: string,
  motionId: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { subtle } = crypto
  const lock = await subtle.importKey('spki', fromBase64(publicKey), oaep, false, ['encrypt'])
  const key = await subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt'])
  const iv = crypto.getRandomValues(new Uint8Array(nonceBytes))
  const additionalData = new TextEncoder().encode(motionId)
  const locked = await subtle.encrypt(oaep, lock, await subtle.exportKey('raw', key))
  const body = await subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, content)
  return joined([new Uint8Array(locked), iv, new Uint8Array(body)])
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
