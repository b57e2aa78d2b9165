/**
 * JSON that is the same text for the same value (RFC 8785): keys in order of their UTF-16 units, no
 * blanks. Fields that are `undefined` are left out, as in JSON.
 *
 * @throws {TypeError} For what JSON cannot hold: NaN, infinities, functions.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const fields = new Map(Object.entries(value).filter(([, field]) => field !== undefined))
    const keys = [...fields.keys()].sort()
    return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(fields.get(key))}`).join(',')}}`
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`${value} in JSON`)
  const text = JSON.stringify(value)
  if (text === undefined) throw new TypeError(`${typeof value} in JSON`)
  return text
}
