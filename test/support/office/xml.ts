import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

/** An element as written: its name with the prefix. */
export interface Element {
  name: string
  attributes: Readonly<Record<string, string>>
  children: Element[]
  /** The text directly in it. */
  text: string
}

/** The parts of an Office file, by path, as text; pictures as bytes. */
export function openOffice(bytes: Uint8Array): Map<string, string> {
  const entries = Object.entries(unzipSync(bytes))
  return new Map(entries.map(([name, content]) => [name, strFromU8(content)]))
}

export function readXml(text: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', (said) => {
    open.at(-1)!.text += said
  })
  parser.write(text).close()
  return root.children[0]!
}

/** Every element of a name inside another, in order, at whatever depth. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...all(child, name),
  ])
}
