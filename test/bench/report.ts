import type { Country } from './run-country.ts'
import { doublingCosts, meanDoubling } from './scaling.ts'

/** All that one run of the benchmark found. */
export interface Figures {
  hyperformula_ms: number
  hyperformula_cells_ms: number
  loop_ms: number
  score_ms: number
  first_score_ms: number
  totals_ms: number
  one_fact_ms: number
  scaling: { facts: [number, number][] }
  country: Country
  /** Gzip bytes: of what a member's sheet loads of the engine, and of all of it. */
  bundleBytes: number
  wholeBytes: number
}

/** For machines. Times in milliseconds, memory in megabytes. */
export function asJson({ country, bundleBytes, wholeBytes, ...figures }: Figures): string {
  return JSON.stringify({
    ...figures,
    country_ms: country.ms,
    country_mb: country.mb,
    bundle_bytes: bundleBytes,
    whole_engine_bytes: wholeBytes,
    ratios: {
      score: figures.hyperformula_ms / figures.score_ms,
      totals: figures.hyperformula_ms / figures.totals_ms,
      worst_doubling: Math.max(...doublingCosts(figures.scaling.facts)),
      mean_doubling: meanDoubling(figures.scaling.facts),
    },
  })
}

export function asText(figures: Figures): string {
  const { hyperformula_ms: peer, scaling, country, bundleBytes, wholeBytes } = figures
  const times = (ms: number) => `${(peer / ms).toFixed(0)} × faster`
  return [
    '15 members × 60 criteria, best batch of one run',
    row('HyperFormula 3.5.0, full recalculation', ms(peer)),
    row('  all cells, no formula read again', ms(figures.hyperformula_cells_ms)),
    row('plain loop, adding binary numbers', ms(figures.loop_ms)),
    row('score with full ledger', ms(figures.score_ms), times(figures.score_ms), 'at least 40'),
    row(
      '  of a sheet never seen before',
      ms(figures.first_score_ms),
      times(figures.first_score_ms),
    ),
    row('totals only', ms(figures.totals_ms), times(figures.totals_ms), 'at least 400'),
    row('one changed fact', ms(figures.one_fact_ms), times(figures.one_fact_ms)),
    '',
    'Score with full ledger, the same 1,024,000 facts in seasons of so many',
    ...scalingRows(scaling.facts),
    row('  each doubling in the mean', '', `× ${meanDoubling(scaling.facts).toFixed(2)}`),
    '',
    `The country: 2,500 clusters, ${country.facts.toLocaleString('en')} facts, full ledger, one thread`,
    row('time', ms(country.ms), '', 'under 3,000'),
    row('greatest memory of the process', `${country.mb.toFixed(0)} MB`, '', 'under 500'),
    '',
    row("engine for browsers (a member's sheet), gzip", kB(bundleBytes), '', 'under 12'),
    row('  with ranking, quotas and awards', kB(wholeBytes)),
  ].join('\n')
}

function scalingRows(scaling: readonly [number, number][]): string[] {
  const costs = doublingCosts(scaling)
  return scaling.map(([facts, time], at) => {
    const cost = at === 0 ? '' : `× ${costs[at - 1]!.toFixed(2)}`
    return row(`${facts.toLocaleString('en')} facts`, ms(time), cost, at === 0 ? '' : 'at most 2.2')
  })
}

function row(what: string, figure: string, besides = '', target = ''): string {
  const line = `${what.padEnd(42)}${figure.padStart(14)}  ${besides.padEnd(16)}`
  return (target ? `${line}(${target})` : line).trimEnd()
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}

function ms(time: number): string {
  const places = time < 1 ? 4 : time < 100 ? 2 : 0
  return `${time.toFixed(places)} ms`
}
