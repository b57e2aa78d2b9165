import type { Result } from '../../../scoring/model/result.ts'

/** How many groups of four stand on paper: enough to tell results apart, short enough to read out. */
const groups = 8

/**
 * The check code of a result: the beginning of the SHA-256 of its text as the command line prints it,
 * in groups of four. Anybody who recomputes the season file gets the same.
 *
 * @param result With the ledger in Vietnamese, which the command line always prints.
 * @returns Null where the browser has no digest (an address without TLS that is not this machine).
 */
export async function checkCode(result: Result): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null
  const text = new TextEncoder().encode(JSON.stringify(result))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text))
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.match(/.{4}/g)!.slice(0, groups).join(' ')
}
