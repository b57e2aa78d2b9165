import { createHash, randomBytes } from 'node:crypto'

/** 256 bits that nobody can guess, as 43 characters that a URL and a cookie take as they are. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is stored of a token: who reads the database cannot use it. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
