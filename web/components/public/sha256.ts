import type { Sha256 } from '../../../scoring/capsule/check.ts'

/** The browser's own; null at an address without TLS that is not this machine. */
export function browserSha256(): Sha256 | null {
  if (!globalThis.crypto?.subtle) return null
  return async (text) => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
    return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
  }
}
