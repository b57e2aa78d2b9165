import { createHash } from 'node:crypto'

/** The same for inputs that are written alike as JSON, and for no others. */
export function keyOf(input: unknown): string {
  return createHash('sha256').update(JSON.stringify(input)).digest('base64')
}
