import { isIPv4 } from 'node:net'
import type { Context } from 'hono'
import type { Env } from '../env.ts'

/**
 * The network that a request comes from: the first 24 bits of an IPv4 address, 48 of an IPv6. Only the
 * proxies that were declared are believed about it.
 */
export function sourceOf(c: Context<Env>): string {
  const { trustProxy } = c.var.config
  const peer = c.env?.incoming?.socket.remoteAddress ?? ''
  const forwarded = (c.req.header('x-forwarded-for') ?? '').split(',').map((part) => part.trim())
  return networkOf(trustProxy > 0 ? (forwarded.at(-trustProxy) ?? peer) : peer)
}

export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:/i, '')
  if (isIPv4(plain)) return plain.split('.').slice(0, 3).join('.')
  return expand(plain).slice(0, 3).join(':')
}

/** The eight groups of an IPv6 address, without leading zeros. */
function expand(address: string): string[] {
  const [left = '', right] = address.toLowerCase().split('%')[0]?.split('::') ?? []
  const head = left ? left.split(':') : []
  const tail = right ? right.split(':') : []
  const zeros = right === undefined ? 0 : Math.max(0, 8 - head.length - tail.length)
  return [...head, ...Array<string>(zeros).fill('0'), ...tail].map(
    (group) => group.replace(/^0+/, '') || '0',
  )
}
