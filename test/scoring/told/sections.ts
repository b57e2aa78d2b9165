import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/**
 * One test for each name: what is told under it stands word for word in that file, in this order. With
 * TELL=1 the file is written anew; what changed in it is read before it is committed.
 *
 * @param name Of the file beside this one, without ".txt".
 */
export function testTold(name: string, tells: Readonly<Record<string, () => string>>): void {
  const file = new URL(`${name}.txt`, import.meta.url)
  const names = Object.keys(tells)
  if (process.env.TELL)
    writeFileSync(file, names.map((one) => `# ${one}\n${tells[one]!()}\n`).join('\n'))
  const sections = new Map(
    readFileSync(file, 'utf8')
      .split(/^# /m)
      .slice(1)
      .map((section) => [section.slice(0, section.indexOf('\n')), section] as const),
  )
  test.each(names)('%s', (one) => {
    expect(`${one}\n${tells[one]!()}`).toBe(sections.get(one)?.trimEnd())
  })
  test('nothing else is told', () => expect([...sections.keys()]).toEqual(names))
}
