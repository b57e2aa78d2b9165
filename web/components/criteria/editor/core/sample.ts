import type { FactFields } from '../../../../../scoring/model/claim.ts'
import type { Leaf } from '../../../../../scoring/model/node.ts'
import type { LedgerLine } from '../../../../../scoring/model/result.ts'
import type { Rounding } from '../../../../../scoring/model/rounding.ts'
import type { SeasonFile } from '../../../../../scoring/model/season.ts'
import { checkSeason, type Fault } from '../../../../../scoring/read.ts'
import type { Rule } from '../../../../../scoring/rules/index.ts'
import { score } from '../../../../../scoring/score.ts'
import type { Language } from '../../../../../scoring/words/say.ts'
import type { RuleKind } from './rule-kinds.ts'

/** Made-up figures on which a rule is tried. */
export interface Sample {
  own: FactFields
  /** People of the organisation, where a rule divides by them. */
  size: string
  /** What the other members have, where a rule compares with them. */
  others: readonly FactFields[]
}

/** What the engine makes of a sample; or what is wrong with the rule, or with the sample. */
export type Example =
  | { line: LedgerLine; flags: readonly string[] }
  | { ofRule: readonly Fault[]; ofSample: readonly Fault[] }

/** Figures that show something: between none and all points. */
export function sampleFor({ rule }: Pick<Leaf, 'rule'>): Sample {
  const given = samples[rule.kind](rule as never)
  return { size: '4', others: [], ...given }
}

type Given = Pick<Sample, 'own'> & Partial<Sample>
type Of<Kind extends RuleKind> = Extract<Rule, { kind: Kind }>

const samples: { [Kind in RuleKind]: (rule: Of<Kind>) => Given } = {
  fixed: () => ({ own: { met: true } }),
  choice: ({ options }) => ({ own: { option: options[0]?.id ?? '' } }),
  perUnit: ({ of, step = '1' }) => ({ own: measured(of, step === '1' ? '3' : step) }),
  bands: ({ of, bands }) => ({ own: measured(of, (bands[1] ?? bands[0])?.from ?? '3') }),
  ratio: ({ of }) =>
    of === 'plan'
      ? { own: { actual: '9', plan: '10' } }
      : { own: { quantity: '8' }, others: [{ quantity: '10' }] },
  leader: () => ({
    own: { actual: '11', plan: '10' },
    others: [{ actual: '12', plan: '10' }],
  }),
  place: ({ points }) => ({
    own: { quantity: points.length > 1 ? '8' : '12' },
    others: [{ quantity: '10' }, { quantity: '6' }],
  }),
  judged: ({ max, min = '0', drop }) => {
    const count = 3 + (drop?.high ?? 0) + (drop?.low ?? 0)
    return { own: { scores: Array.from({ length: count }, (_, at) => (at === 0 ? min : max)) } }
  },
  given: ({ max }) => ({ own: { points: max } }),
}

function measured(of: string | undefined, quantity: string): FactFields {
  if (of === 'percent') return { actual: '9', plan: '10' }
  if (of === 'growth') return { actual: '12', previous: '10' }
  return { quantity }
}

/**
 * Scores a leaf on a sample by the engine itself. Its condition and what it means that it does not apply
 * rest on the rest of the sheet, so they are left out.
 *
 * @param round The sheet's own.
 */
export function exampleOf(
  leaf: Leaf,
  sample: Sample,
  { round, language }: { round: Rounding | undefined; language: Language },
): Example {
  const reading = checkSeason(seasonOf(leaf, sample, round))
  if ('faults' in reading) {
    const isOfSample = ({ path }: Fault) => /^\$\.(facts|members)/.test(path)
    return {
      ofRule: reading.faults.filter((fault) => !isOfSample(fault)),
      ofSample: reading.faults.filter(isOfSample),
    }
  }
  const member = score(reading.season, { language }).members.find(({ id }) => id === ownId)!
  return { line: member.ledger.find(({ code }) => code === criterion)!, flags: member.flags }
}

const ownId = 'own'
const criterion = 'x'

function seasonOf(
  { requires: _requires, not_applicable: _notApplicable, ...leaf }: Leaf,
  { own, size, others }: Sample,
  round: Rounding | undefined,
): SeasonFile {
  const all = [{ id: ownId, fact: own }, ...others.map((fact, at) => ({ id: `other-${at}`, fact }))]
  return {
    format: 'thidua/season@1',
    title: criterion,
    year: 2000,
    members: all.map(({ id }, at) => ({ id, name: id, order: at + 1, size })),
    sheet: {
      title: criterion,
      ...(round && { round }),
      nodes: [{ ...leaf, code: criterion, title: leaf.title || criterion }],
    },
    facts: all.flatMap(({ id, fact }) =>
      Object.values(fact).some((value) => value !== undefined)
        ? [{ member: id, criterion, stage: 'verified', ...fact }]
        : [],
    ),
  }
}
