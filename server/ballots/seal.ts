import { constants, createDecipheriv, createHash, privateDecrypt } from 'node:crypto'

const keyBytes = 384
const nonceBytes = 12
const tagBytes = 16

/**
 * Takes one seal off: the AES key under RSA-OAEP (SHA-256), a nonce, then AES-256-GCM with its tag, bound
 * to the vote.
 *
 * @returns `undefined` for what was not sealed with this key for this vote.
 */
export function unseal(sealed: Uint8Array, pem: string, motionId: string): Buffer | undefined {
  const bytes = Buffer.from(sealed)
  const nonce = bytes.subarray(keyBytes, keyBytes + nonceBytes)
  const body = bytes.subarray(keyBytes + nonceBytes, bytes.length - tagBytes)
  try {
    const padding = constants.RSA_PKCS1_OAEP_PADDING
    const key = privateDecrypt(
      { key: pem, padding, oaepHash: 'sha256' },
      bytes.subarray(0, keyBytes),
    )
    const decipher = createDecipheriv('aes-256-gcm', key, nonce)
    decipher.setAAD(Buffer.from(motionId))
    decipher.setAuthTag(bytes.subarray(bytes.length - tagBytes))
    return Buffer.concat([decipher.update(body), decipher.final()])
  } catch {
    return undefined
  }
}

/** The tracking number of an envelope: who keeps it finds the own envelope in the list. */
export function trackingOf(envelope: string): string {
  return createHash('sha256').update(Buffer.from(envelope, 'base64')).digest('hex')
}

/** One number for the whole list, which the minutes print. */
export function rootOf(tracking: readonly string[]): string {
  return createHash('sha256').update(tracking.toSorted().join('\n')).digest('hex')
}
