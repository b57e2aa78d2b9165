import { SaxesParser } from 'saxes'
import { ReportRefusal } from '../refusal.ts'

/** What a reader of a Word part is told, in the order of the document; names with their prefix ("w:p"). */
export interface PartReader {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  close(name: string): void
  text(text: string): void
}

const piece = 256 * 1024
const deepest = 500

/** @throws ReportRefusal For what is no XML, declares entities, or is nested beyond reason. */
export function parsePart(bytes: Uint8Array, reader: PartReader): void {
  const parser = new SaxesParser()
  let depth = 0
  parser.on('error', () => refuse())
  // A document type may define entities that grow without end; Word writes none.
  parser.on('doctype', () => refuse())
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > deepest) refuse()
    reader.open(name, attributes as Record<string, string>)
  })
  parser.on('closetag', ({ name }) => {
    depth--
    reader.close(name)
  })
  parser.on('text', (text) => reader.text(text))
  const decoder = new TextDecoder('utf-8')
  for (let at = 0; at < bytes.length; at += piece)
    parser.write(decoder.decode(bytes.subarray(at, at + piece), { stream: true }))
  parser.write(decoder.decode()).close()
}

function refuse(): never {
  throw new ReportRefusal('report.broken_package')
}
