import fc from 'fast-check'
import { expect, test } from 'vitest'
import { operators } from '../../../scoring/model/condition.ts'
import { factFields } from '../../../scoring/model/fact.ts'
import { schemes } from '../../../scoring/model/ranking.ts'
import { LedgerStatus } from '../../../scoring/model/result.ts'
import { stages } from '../../../scoring/model/stage.ts'
import { score } from '../../../scoring/score.ts'
import { anyRun, anySeason } from '../support/any-season.ts'
import { featuresOf } from '../support/features.ts'
import { patience } from '../support/runs.ts'

const each = (before: string, names: readonly string[]) => names.map((name) => `${before} ${name}`)
const measured = ['quantity', 'percent', 'growth', 'per_size', 'days_late'].map((of) => `of=${of}`)
const sums = ['total', 'base', 'bonus', 'penalty', 'missing']
const onNodes = ['node', 'node_percent', 'quantity', 'flag']

/** Everything that the laws must have met, or they hold of less than they say. */
const expected = [
  ...each('rule fixed', ['points']),
  ...each('rule choice', ['options']),
  ...each('rule perUnit', ['step', 'from', 'partial=true', 'partial=false', ...measured]),
  ...each('rule bands', ['bands', 'below', ...measured]),
  ...each('rule ratio', ['cap', 'of=plan', 'of=best']),
  ...each('rule leader', ['points', 'at_plan']),
  ...each('rule place', ['points', 'best=high', 'best=low']),
  ...each('rule judged', ['max', 'drop']),
  ...each('rule given', ['min', 'max']),
  ...each('node', ['weight', 'base', 'min', 'max', 'round', 'requires', 'raises']),
  ...each('node', ['kind=base', 'kind=bonus', 'kind=penalty']),
  ...each(
    'node',
    ['full', 'zero', 'rescale'].map((way) => `not_applicable=${way}`),
  ),
  ...each(
    'group node',
    ['full', 'zero', 'rescale'].map((way) => `not_applicable=${way}`),
  ),
  ...each('group node', [
    'combine=max',
    'combine=min',
    'round',
    'base',
    'weight',
    'requires',
    'min',
  ]),
  ...each('round', ['default', 'half-up', 'half-even', 'down']),
  ...each('line', LedgerStatus.options),
  ...['cut', 'lifted'],
  ...each('fact', factFields),
  ...each('stage', stages),
  ...['fallback', 'unranked', 'all unranked'],
  ...each('condition', ['all', 'any', 'not', ...operators]),
  ...each('node asks', onNodes),
  ...each('grade asks', [...sums, ...onNodes]),
  ...each('sanction asks', [...sums, ...onNodes]),
  ...each('award asks', [...sums, ...onNodes, 'rank', 'grade']),
  ...each('scheme', [...schemes, 'default']),
  ...[...sums, ...onNodes, 'grade'].map((key) => `rank by ${key} desc`),
  ...[...sums, ...onNodes, 'grade'].map((key) => `rank by ${key} asc`),
  ...['rank by total default', 'rank by decision default', 'rank by decision asc'],
  ...['precision 0', 'precision 1', 'tied', 'missing key', 'order decided', 'order not decided'],
  ...each('sanction', ['at_most', 'down', 'exactly', 'exactly null']),
  ...['no grade', 'fallen by quota'],
  ...each(
    'grade quota',
    ['count', 'members', 'ranked'].flatMap((base) => [`${base} exclude`, `${base} expand`]),
  ),
  ...each('award quota', ['count', 'members', 'ranked', 'recipients']),
  ...each('award tie', ['expand', 'exclude', 'decide', 'default']),
  ...each('award', ['min', 'over its seats', 'unfilled', 'pending', 'decided', 'not decided']),
  ...each('award', [
    'withheld',
    'denied',
    'absorbs',
    'from',
    'with higher',
    'counts higher',
    'ceiling',
  ]),
]

test(
  'the seasons of chance use all that a season file can say, and all comes about',
  () => {
    const samples = fc.sample(fc.tuple(anySeason, anyRun), { numRuns: 600, seed: 1 })
    const met = new Set(
      samples.flatMap(([season, run]) => [...featuresOf(season, run, score(season, run))]),
    )
    expect(expected.filter((name) => !met.has(name))).toEqual([])
  },
  patience,
)
