import type { Translation } from '../texts.ts'
import type { years as vi } from '../vi/years.ts'

export const years: Translation<typeof vi> = {
  title: (name) => `${name} over the years`,
  link: 'Over the years',
  table: 'Each year',
  none: 'No year is published or has standings that are open to you.',
  year: 'Year',
  rank: 'Rank',
  rankOf: (rank, of) => `${rank} of ${of}`,
  unranked: 'out of competition',
  total: 'Total',
  grade: 'Grade',
  change: 'Against the year before',
  'source.published': 'published',
  'source.computed': 'as the conference has it',
  'source.open': 'going on',
  goesOn: 'The year is not over: not compared',
  first: '–',
  rules: 'Scored by other rules: totals are not compared',
  sections: 'Another sheet: nothing to compare',
  parts: (from, to) => (from === to ? `Sections in ${from}` : `Sections, ${from}–${to}`),
  part: 'Section',
  rulesNote: (years) =>
    `The sections are the same, but what is in them is scored otherwise from ${years} on.`,
  describe: 'Points by section in each year',
}
