import { expect, test } from 'vitest'
import { checkSheet, type Finding } from '../../../scoring/check.ts'
import { type Draft, makeSeason } from '../support/make.ts'
import { testTold } from '../told/sections.ts'
import { findingsToldOf } from './told.ts'

/** A finding, a season that has it, and the nearest one that has not. */
export interface Row {
  code: string
  /** Where it is, and of which node. */
  at: string
  node?: string
  severity: Finding['severity']
  /** Numbers and names that the finding must tell in Vietnamese. */
  says?: string[]
  has: Draft
  hasNot: Draft
}

/**
 * Tests for each row: found there, at its place, in both languages; not found in the nearest season; and
 * all that is found in it, word for word.
 *
 * @param name Of the file in which the words stand.
 */
export function testRows(name: string, rows: readonly Row[]): void {
  test.each(rows)('$code at $at', ({ code, at, node = null, severity, says = [], has, hasNot }) => {
    const season = makeSeason(has)
    const found = checkSheet(season).filter((one) => one.code === code)
    expect(found.map((one) => [one.path, one.node, one.severity])).toContainEqual([
      at,
      node,
      severity,
    ])
    const { message, mend } = found.find(({ path }) => path === at)!
    for (const part of says) expect(`${message} ${mend}`).toContain(part)
    expect(`${message}${mend}`).not.toContain('\n')
    const english = checkSheet(season, 'en').find((one) => one.code === code && one.path === at)!
    expect(english.message).not.toBe(message)
    expect(english.mend).not.toBe(mend)
    expect(codesIn(hasNot)).not.toContain(code)
  })
  const tells = rows.map(({ code, at, has }, index) => [
    `${index + 1} ${code} at ${at}`,
    () => findingsToldOf(has),
  ])
  testTold(`check/${name}`, Object.fromEntries(tells))
}

export function codesIn(draft: Draft): string[] {
  return checkSheet(makeSeason(draft)).map(({ code }) => code)
}
