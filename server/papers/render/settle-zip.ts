import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

/** Zip has no day before 1980 and no time zone; these files state none. */
const noDay = new Date(1980, 0, 1)
const made = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g

/**
 * An Office file with the given date in place of the clock's, inside and on its entries: the same content
 * gives the same bytes.
 */
export function settle(file: Uint8Array, date: Date): Uint8Array {
  const entries: Zippable = {}
  for (const [name, bytes] of Object.entries(unzipSync(file))) {
    const settled = name === 'docProps/core.xml' ? dated(bytes, date) : bytes
    entries[name] = [settled, { mtime: noDay }]
  }
  return zipSync(entries)
}

function dated(core: Uint8Array, date: Date): Uint8Array {
  const text = `${date.toISOString().slice(0, 19)}Z`
  return strToU8(strFromU8(core).replace(made, `$1${text}$2`))
}
