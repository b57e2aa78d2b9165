import { type Dirent, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Encoding } from '../http/encoding.ts'
import { etagOf } from '../http/etag.ts'

/** What a build consists of. A file of another kind (source maps above all) is not served. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=UTF-8',
  '.js': 'text/javascript; charset=UTF-8',
  '.css': 'text/css; charset=UTF-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=UTF-8',
}
const packable = /^(text|application|image\/svg)/

export interface StaticFile {
  type: string
  etag: string
  /** Whether its name changes with its content. */
  isHashed: boolean
  body(encoding: Encoding): Promise<Buffer>
}

/**
 * The files of a build by address, all in memory: only what is listed here can be asked for, so that no
 * address leads out of the folder.
 *
 * @throws Error When the folder is not there.
 */
export function loadFiles(folder: string): ReadonlyMap<string, StaticFile> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return new Map(entries.filter(isServed).map((entry) => loadFile(folder, entry)))
}

function isServed(entry: Dirent): boolean {
  return entry.isFile() && !entry.name.startsWith('.') && extname(entry.name) in types
}

function loadFile(folder: string, { parentPath, name }: Dirent): [string, StaticFile] {
  const path = join(parentPath, name)
  const address = `/${relative(folder, path).split(sep).join('/')}`
  const type = types[extname(name)] ?? 'application/octet-stream'
  const plain = readFileSync(path)
  const etag = etagOf(plain)
  const isHashed = address.startsWith('/assets/')
  return [address, { type, etag, isHashed, body: packer(plain, packable.test(type)) }]
}

const packers = {
  br: (plain: Buffer) =>
    promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (plain: Buffer) => promisify(gzip)(plain, { level: 9 }),
}

/** Packs a file when it is first asked for, once for each encoding. */
function packer(plain: Buffer, isPackable: boolean): StaticFile['body'] {
  const packed = new Map<Encoding, Promise<Buffer>>()
  return (encoding) => {
    if (encoding === 'identity' || !isPackable) return Promise.resolve(plain)
    const known = packed.get(encoding) ?? packers[encoding](plain)
    packed.set(encoding, known)
    return known
  }
}
