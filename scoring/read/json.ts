import { type MemberNode, parse, type StringNode, type ValueNode } from '@humanwhocodes/momoa'
import { is } from 'valibot'
import { trillion, trillionths } from '../model/numbers.ts'
import { DecimalText } from '../model/values.ts'
import type { Finding } from './fault.ts'

/** Deeper than any sheet; keeps a hostile file from exhausting the stack. */
const deepest = 500

/**
 * Reads JSON text without losing anything: a number that is not whole becomes the bigint of its
 * trillionths (see `Decimal`), one that FORMAT refuses NaN; a key given twice is found; objects have no
 * prototype, so that `__proto__` is a key like any other.
 */
export function readJson(text: string): { value: unknown; findings: Finding[] } {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text
  if (!isJson(plain)) return { value: undefined, findings: [{ path: [], code: 'json.invalid' }] }
  if (depthOf(plain) > deepest)
    return { value: undefined, findings: [{ path: [], code: 'json.too_deep' }] }
  const findings: Finding[] = []
  const { body } = parse(plain, { mode: 'json' })
  return { value: valueIn(body, { text: plain, findings }, []), findings }
}

interface Source {
  text: string
  findings: Finding[]
}

function valueIn(node: ValueNode, source: Source, path: (string | number)[]): unknown {
  if (node.type === 'Object') return objectOf(node.members, source, path)
  if (node.type === 'Array')
    return node.elements.map((element, at) => valueIn(element.value, source, [...path, at]))
  if (node.type === 'Number')
    return numberOf(source.text.slice(node.loc.start.offset, node.loc.end.offset))
  return node.type === 'Null' ? null : (node as { value: unknown }).value
}

function objectOf(members: MemberNode[], source: Source, path: (string | number)[]): object {
  const object: Record<string, unknown> = Object.create(null)
  for (const { name, value } of members) {
    // The other kind of name is one without quotes, which JSON has not.
    const key = (name as StringNode).value
    const inside = [...path, key]
    if (Object.hasOwn(object, key)) source.findings.push({ path: inside, code: 'json.key_twice' })
    object[key] = valueIn(value, source, inside)
  }
  return object
}

function numberOf(text: string): number | bigint {
  if (!is(DecimalText, text)) return Number.NaN
  const value = trillionths(text)
  return value % trillion === 0n ? Number(value / trillion) : value
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** How many objects and lists lie in each other, brackets inside texts left out. */
function depthOf(text: string): number {
  let [depth, most, inText] = [0, 0, false]
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (inText && character === '\\') at++
    else if (character === '"') inText = !inText
    else if (!inText && (character === '{' || character === '[')) most = Math.max(most, ++depth)
    else if (!inText && (character === '}' || character === ']')) depth--
  }
  return most
}
