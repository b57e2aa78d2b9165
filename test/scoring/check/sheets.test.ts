import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkText } from '../../../scoring/check.ts'

/** What a secretary would want to hear of real sheets, and nothing else: severity, code, node or path. */
const expected: Record<string, string[]> = {
  'cum-3-mau-2023': [
    'warning bands.gap IV.1',
    // Bonuses of 4 + 3 + 2 + 3 under a cap of 10.
    'note cap.over VIII',
  ],
  'thanh-hoa-province': [
    'warning quota.zero $.awards[1].quota',
    ...['I.1.c', 'I.2.a', 'II.4.b', 'III.2.b', 'IV.1'].map((node) => `note bands.gap ${node}`),
  ],
  'teacher-monthly': [
    'warning grade.hole $.grades[3].from',
    'warning grade.no_rest $.grades[3].requires',
  ],
  'tien-giang-2023': [
    // Of these the first gave one office 8 points for 8 letters.
    ...['a7.6', 'a9.4', '2.2.1'].map((node) => `warning bonus.uncapped ${node}`),
    'warning bonus.no_rule a2',
    ...['C1', 'C2.1'].map((node) => `warning bands.gap ${node}`),
    'note cap.idle d2.thuong',
    ...['b1.2', 'b4.3', '2.2.2', '4.2.1', '4.3.2', '5.1'].map(
      (node) => `note penalty.uncapped ${node}`,
    ),
    ...['C2.4', '3.3.2.1', '5.5'].map((node) => `note code.skipped ${node}`),
    'note grade.hole $.grades[3].from',
  ],
}

test.each(Object.entries(expected))('%s', (name, lines) => {
  const text = readFileSync(`test/scoring/fixtures/sheets/${name}.json`, 'utf8')
  const findings = checkText(text)!
  expect(
    findings.map(({ severity, code, node, path }) => `${severity} ${code} ${node ?? path}`),
  ).toEqual(lines)
})
