import { fromBase64, toBase64 } from './base64.ts'

const keyBytes = 384
const nonceBytes = 12
const oaep = { name: 'RSA-OAEP', hash: 'SHA-256' }

/** A teller's two keys, as base64: `publicKey` is sent, `privateKey` is printed and never sent. */
export interface TellerKeys {
  publicKey: string
  privateKey: string
}

export async function makeTellerKeys(): Promise<TellerKeys> {
  const publicExponent = new Uint8Array([1, 0, 1])
  const pair = await crypto.subtle.generateKey(
    { ...oaep, modulusLength: 3072, publicExponent },
    true,
    ['encrypt', 'decrypt'],
  )
  const exported = async (format: 'spki' | 'pkcs8', key: CryptoKey) =>
    toBase64(new Uint8Array(await crypto.subtle.exportKey(format, key)))
  return {
    publicKey: await exported('spki', pair.publicKey),
    privateKey: await exported('pkcs8', pair.privateKey),
  }
}

/**
 * Sets free the key of each paper's outermost seal. With these the server takes the seals off: a teller hands
 * in keys, never papers, so that nothing can come out but what was sealed.
 *
 * @returns Base64; null for a paper that was not sealed with this key for this vote.
 * @throws When `privateKey` is no key.
 */
export async function freeKeys(
  papers: readonly string[],
  privateKey: string,
  motionId: string,
): Promise<(string | null)[]> {
  const bytes = fromBase64(privateKey.replace(/\s/g, ''))
  const key = await crypto.subtle.importKey('pkcs8', bytes, oaep, false, ['decrypt'])
  return Promise.all(papers.map((paper) => freeKey(fromBase64(paper), key, motionId)))
}

async function freeKey(
  sealed: Uint8Array<ArrayBuffer>,
  privateKey: CryptoKey,
  motionId: string,
): Promise<string | null> {
  const { subtle } = crypto
  const iv = sealed.slice(keyBytes, keyBytes + nonceBytes)
  const additionalData = new TextEncoder().encode(motionId)
  try {
    const raw = await subtle.decrypt(oaep, privateKey, sealed.slice(0, keyBytes))
    const key = await subtle.importKey('raw', raw, 'AES-GCM', false, ['decrypt'])
    const body = sealed.slice(keyBytes + nonceBytes)
    await subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, body)
    return toBase64(new Uint8Array(raw))
  } catch {
    return null
  }
}
