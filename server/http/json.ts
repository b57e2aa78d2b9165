import { AppError } from '../errors/app-error.ts'

const mostDepth = 20
/** Keys that every object has without being given them: a schema would take them for known. */
const inherited = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Reads a request's JSON strictly: UTF-8, no key twice, at most 20 levels, no text that one of the
 * databases would change (NUL, half of a surrogate pair).
 *
 * @throws AppError `json.malformed`, `json.repeated_key`, `json.too_deep`; `request.invalid` with the field.
 */
export function parseJson(bytes: Uint8Array): unknown {
  const text = decode(bytes)
  const value = parse(text)
  const keys = countKeys(value, [])
  // A repeated key is dropped by JSON.parse: the text then has more colons than the value has keys.
  if (keys !== countColons(text)) throw new AppError('json.repeated_key')
  return value
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new AppError('json.malformed')
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new AppError('json.malformed')
  }
}

function countKeys(value: unknown, path: readonly string[]): number {
  if (typeof value === 'string') requireStorable(value, path)
  if (typeof value !== 'object' || value === null) return 0
  if (path.length >= mostDepth) throw new AppError('json.too_deep')
  let keys = Array.isArray(value) ? 0 : Object.keys(value).length
  for (const [key, inner] of Object.entries(value)) {
    if (inherited.has(key)) refuse('field.unknown', [...path, key])
    requireStorable(key, path)
    keys += countKeys(inner, [...path, key])
  }
  return keys
}

function countColons(text: string): number {
  return text.replace(/"(?:[^"\\]|\\.)*"/g, '').split(':').length - 1
}

function requireStorable(text: string, path: readonly string[]): void {
  if (text.includes('\0') || !text.isWellFormed()) refuse('text.unprintable', path)
}

function refuse(code: string, path: readonly string[]): never {
  throw new AppError('request.invalid', { errors: [{ path: path.join('.'), code }] })
}
