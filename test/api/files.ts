import { crc32, deflateRawSync } from 'node:zlib'

type Bytes = Uint8Array<ArrayBuffer>

const mains = {
  word: ['word/document.xml', 'wordprocessingml.document.main+xml'],
  xl: ['xl/workbook.xml', 'spreadsheetml.sheet.main+xml'],
} as const

/** A Word or Excel file of the parts that make it one, and others. */
export function makeOffice(kind: keyof typeof mains, more: Record<string, string> = {}): Bytes {
  const [part, type] = mains[kind]
  return makeZip({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}"/></Types>`,
    '_rels/.rels': '<Relationships/>',
    [part]: '<w/>',
    ...more,
  })
}

function makeZip(files: Record<string, string>): Bytes {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const packed = deflateRawSync(text)
    const fields = zipFields(name, text, packed)
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), fields, Buffer.from(name), packed])
    const where = Buffer.alloc(4)
    where.writeUInt32LE(offset)
    const head = [Buffer.from('504b01021400', 'hex'), fields, Buffer.alloc(10), where]
    directory.push(Buffer.concat([...head, Buffer.from(name)]))
    bodies.push(local)
    offset += local.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...bodies, list, end]))
}

/** What the two heads of a file in an archive have in common. */
function zipFields(name: string, text: string, packed: Buffer): Buffer {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20)
  fields.writeUInt16LE(0x0800, 2) // the name is UTF-8
  fields.writeUInt16LE(8, 4)
  fields.writeUInt32LE(crc32(text), 10)
  fields.writeUInt32LE(packed.length, 14)
  fields.writeUInt32LE(Buffer.byteLength(text), 18)
  fields.writeUInt16LE(Buffer.byteLength(name), 22)
  return fields
}

/** A picture that says it has so many pixels. */
export function makePng(width: number, height: number): Bytes {
  const size = Buffer.alloc(13)
  size.writeUInt32BE(width)
  size.writeUInt32BE(height, 4)
  size.set([8, 2, 0, 0, 0], 8)
  const parts = [
    chunk('IHDR', size),
    chunk('IDAT', Buffer.alloc(4)),
    chunk('IEND', Buffer.alloc(0)),
  ]
  return new Uint8Array(Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts]))
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length)
  ends.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}
