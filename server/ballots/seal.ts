import {
  constants,
  createDecipheriv,
  createHash,
  createPublicKey,
  privateDecrypt,
} from 'node:crypto'

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
  const padding = constants.RSA_PKCS1_OAEP_PADDING
  try {
    const locked = Buffer.from(sealed).subarray(0, keyBytes)
    return openWith(
      sealed,
      privateDecrypt({ key: pem, padding, oaepHash: 'sha256' }, locked),
      motionId,
    )
  } catch {
    return undefined
  }
}

/** The same with the AES key of the paper: it opens nothing but what was sealed with it. */
export function openWith(sealed: Uint8Array, key: Buffer, motionId: string): Buffer | undefined {
  const bytes = Buffer.from(sealed)
  const nonce = bytes.subarray(keyBytes, keyBytes + nonceBytes)
  const body = bytes.subarray(keyBytes + nonceBytes, bytes.length - tagBytes)
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce)
    decipher.setAAD(Buffer.from(motionId))
    decipher.setAuthTag(bytes.subarray(bytes.length - tagBytes))
    return Buffer.concat([decipher.update(body), decipher.final()])
  } catch {
    return undefined
  }
}

/** Whether it is a public key that papers are sealed with: RSA of 3072 bits, SPKI as base64. */
export function isSealKey(publicKey: string): boolean {
  try {
    const key = createPublicKey({
      ...{ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' },
    })
    const { modulusLength, publicExponent } = key.asymmetricKeyDetails ?? {}
    return key.asymmetricKeyType === 'rsa' && modulusLength === 3072 && publicExponent === 65537n
  } catch {
    return false
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
