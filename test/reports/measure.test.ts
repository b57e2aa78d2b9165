import { describe, expect, test } from 'vitest'
import { readReport } from '../../server/reports/read/read-report.ts'
import { type Gold, readGolds, readMarkedGolds } from './gold.ts'
import { addUp, f1, measure, precision, recall } from './measure.ts'

function measureAll(golds: readonly Gold[]) {
  return addUp(
    golds.map((gold) => {
      const at = gold.args.indexOf('--year')
      const reading = readReport(gold.text, at < 0 ? {} : { year: Number(gold.args[at + 1]) })
      if (reading.year !== gold.year) throw new Error(`${gold.name}: year ${reading.year}`)
      return measure(gold, reading)
    }),
  )
}

describe.each([
  ['the readings of the cluster', readGolds()],
  ['reports in other styles', readMarkedGolds('dev-')],
  ['reports kept aside while the reader was made', readMarkedGolds('held-')],
])('%s', (_, golds) => {
  const result = measureAll(golds)
  const differences = result.differences.join('\n')

  test('there is something to measure', () => expect(result.proposals.wanted).toBeGreaterThan(30))

  test('deeds are found and cut as by hand', () => {
    expect(precision(result.proposals), differences).toBeGreaterThanOrEqual(0.95)
    expect(recall(result.proposals), differences).toBeGreaterThanOrEqual(0.95)
  })

  test('each has its area, role and actor', () => {
    expect(recall(result.area), differences).toBeGreaterThanOrEqual(0.95)
    expect(recall(result.role), differences).toBeGreaterThanOrEqual(0.95)
    expect(recall(result.actor), differences).toBeGreaterThanOrEqual(0.95)
  })

  test('sums, counts and days are right', () => {
    expect(f1(result.money), differences).toBeGreaterThanOrEqual(0.95)
    expect(f1(result.moneyKind), differences).toBeGreaterThanOrEqual(0.95)
    expect(f1(result.counts), differences).toBeGreaterThanOrEqual(0.95)
    expect(f1(result.when), differences).toBeGreaterThanOrEqual(0.95)
  })
})
