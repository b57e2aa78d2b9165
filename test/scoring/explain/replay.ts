import type { ExplainedLine, ExplainedStep } from '../../../scoring/model/explained.ts'

/** Exact, by the schoolbook: nothing of the engine's own arithmetic. */
interface Fraction {
  n: bigint
  d: bigint
}

const of = (n: bigint, d = 1n): Fraction => (d < 0n ? { n: -n, d: -d } : { n, d })
export const sub = (a: Fraction, b: Fraction) => of(a.n * b.d - b.n * a.d, a.d * b.d)
export const add = (a: Fraction, b: Fraction) => of(a.n * b.d + b.n * a.d, a.d * b.d)
const mul = (a: Fraction, b: Fraction) => of(a.n * b.n, a.d * b.d)
const div = (a: Fraction, b: Fraction) => of(a.n * b.d, a.d * b.n)
const less = (a: Fraction, b: Fraction) => sub(a, b).n < 0n
const least = (a: Fraction, b: Fraction) => (less(b, a) ? b : a)
const most = (a: Fraction, b: Fraction) => (less(a, b) ? b : a)
const zero = of(0n)
const one = of(1n)

/** "1.25", "-3", "4/3". */
export function read(text: string): Fraction {
  const [top = '', bottom] = text.split('/')
  if (bottom) return of(BigInt(top), BigInt(bottom))
  const [before = '', after = ''] = text.split('.')
  return of(BigInt(before + after), 10n ** BigInt(after.length))
}

export function same(a: Fraction, b: Fraction): boolean {
  return a.n * b.d === b.n * a.d
}

export const sum = (values: readonly Fraction[]) => values.reduce(add, zero)

function rounded(x: Fraction, step: Fraction, mode: string): Fraction {
  const { n, d } = div(x, step)
  const size = n < 0n ? -n : n
  const [down, rest] = [size / d, size % d]
  const up =
    mode === 'half-up'
      ? 2n * rest >= d
      : mode === 'half-even' && (2n * rest > d || (2n * rest === d && down % 2n === 1n))
  const multiple = up ? down + 1n : down
  return mul(of(n < 0n ? -multiple : multiple), step)
}

type Numbers = Record<string, string | string[]>
const rules: Record<string, (named: (name: string) => Fraction, numbers: Numbers) => Fraction> = {
  fixed: (named) => mul(named('met'), named('points')),
  choice: (named) => named('points'),
  given: (named) => named('points'),
  bands: (named) => named('points'),
  place: (named) => named('points'),
  perUnit: (named) => mul(named('units'), named('points')),
  ratio: (named) => mul(named('points'), least(named('cap'), div(named('part'), named('whole')))),
  leader(named, numbers) {
    if (numbers.part !== undefined) return rules.ratio!(named, numbers)
    const [r, top, reached] = [named('ratio'), named('top'), named('at_plan')]
    if (!less(one, r)) return mul(named('points'), mul(reached, r))
    const over = mul(sub(one, reached), div(sub(r, one), sub(top, one)))
    return mul(named('points'), add(reached, over))
  },
  judged(_, { kept }) {
    const scores = (kept as string[]).map(read)
    return div(sum(scores), of(BigInt(scores.length)))
  },
}

type Replay = { [Op in ExplainedStep['op']]: (step: Step<Op>, line: ExplainedLine) => Fraction }
type Step<Op> = Extract<ExplainedStep, { op: Op }>
const partValue = ({ parts }: ExplainedLine, code: string) =>
  read(parts.find((part) => part.code === code)!.value)
const values = ({ parts }: ExplainedLine) => parts.map(({ value }) => read(value))

const replays: Replay = {
  missing: () => zero,
  rule: ({ kind, numbers }) => rules[kind]!((name) => read(numbers[name] as string), numbers),
  sum: (_, line) => sum(values(line)),
  rescale: ({ sum: whole, whole: max, left }) =>
    less(zero, read(left)) ? div(mul(read(whole), read(max)), read(left)) : zero,
  highest: (_, line) => values(line).reduce(most),
  lowest: (_, line) => values(line).reduce(least),
  base: ({ base, of }) => add(read(base), read(of)),
  weight: ({ weight, of }) => mul(read(weight), read(of)),
  round: ({ of, to, mode }) => rounded(read(of), read(to), mode),
  max: ({ of, limit }) => least(read(of), read(limit)),
  min: ({ of, limit }) => most(read(of), read(limit)),
  override: ({ result }) => read(result),
  not_applicable: ({ result, way }) => (way === 'full' ? read(result) : zero),
  not_counted: ({ result }) => read(result),
  requires: () => zero,
  void: () => zero,
}

/**
 * What a line's steps come to when they are computed again from their numbers.
 *
 * @throws {Error} At a step that does not follow from the one before it, or comes to something else.
 */
export function replay(line: ExplainedLine): Fraction {
  let value = zero
  for (const step of line.steps) {
    if ('of' in step && !same(read(step.of), value)) throw new Error(`${step.op} starts elsewhere`)
    if (step.op === 'override' && step.by_rule && !same(read(step.by_rule), value))
      throw new Error('the rule gave something else')
    if ('chosen' in step && !same(partValue(line, step.chosen), read(step.result)))
      throw new Error(`${step.op} takes another`)
    const replayed = (replays[step.op] as (step: ExplainedStep, line: ExplainedLine) => Fraction)(
      step,
      line,
    )
    if (!same(replayed, read(step.result))) throw new Error(`${step.op} is not ${step.result}`)
    value = replayed
  }
  return value
}
