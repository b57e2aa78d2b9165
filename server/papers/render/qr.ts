import { crc32, deflateSync } from 'node:zlib'
import { correction, generate } from 'lean-qr'

/** White squares around the code, which readers need, and pixels to a square. */
const quiet = 2
const scale = 4

/** The QR of a text as a PNG in black and white. The same text gives the same bytes. */
export function qrPng(text: string): Buffer {
  const code = generate(text, { minCorrectionLevel: correction.M })
  const side = (code.size + 2 * quiet) * scale
  const stride = Math.ceil(side / 8)
  const rows = Buffer.alloc((stride + 1) * side)
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const dark = code.get(Math.floor(x / scale) - quiet, Math.floor(y / scale) - quiet)
      // One bit a pixel, white is 1; each row begins with the byte of its filter: none.
      if (!dark) rows[y * (stride + 1) + 1 + (x >> 3)]! |= 0x80 >> (x & 7)
    }
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head.set([1, 0, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const parts = [
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]
  return Buffer.concat([signature, ...parts])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(data.length, 0)
  body.copy(whole, 4)
  whole.writeUInt32BE(crc32(body), body.length + 4)
  return whole
}
