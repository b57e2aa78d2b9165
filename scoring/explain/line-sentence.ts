import { sign } from '../decimal.ts'
import type { ExplainedStep } from '../model/explained.ts'
import type { LedgerStatus } from '../model/result.ts'
import type { Part } from '../tree/part.ts'
import type { Worth } from '../tree/worth.ts'
import { type CutOf, cutInWords } from '../words/cut.ts'
import type { Say } from '../words/say.ts'

/** What the sentence of a line is made of. */
interface Line {
  part: Part
  worth: Worth
  steps: readonly Pick<ExplainedStep, 'op' | 'vi' | 'en'>[]
  cuts: readonly CutOf[]
}

/**
 * A line in one sentence: "4 đoàn × 1,5 = 6; vượt tối đa 5 điểm của mục 1.2: cắt 1; được 5 điểm." A
 * second one says where all of it is lost further up.
 */
export function sentenceOf({ part, worth, steps, cuts }: Line, say: Say): string {
  const own = cuts.find(({ above }) => !above)
  const told = steps.map(({ op, vi, en }) =>
    own && own.by === op && isClamp(op) ? cutInWords(own, say) : say.either(vi, en),
  )
  if (own && addsToSteps.includes(own.by)) told.push(cutInWords(own, say))
  const end = closing[worth.status]?.(part, worth, say) ?? ''
  // Some steps end with the points themselves.
  if (!told.at(-1)?.endsWith(say.points(worth.value)) && end !== '') told.push(end)
  const lost = cuts.find(({ above, by }) => above && !isClamp(by))
  const isToldByStep = worth.status === 'not_counted'
  const sentences = lost && !isToldByStep ? [cutInWords(lost, say)] : []
  return [told.map(unended).join('; '), ...sentences].map(ended).join(' ')
}

function isClamp(name: string): boolean {
  return name === 'max' || name === 'min'
}

/** Cuts whose step says why, but not how much. */
const addsToSteps: readonly CutOf['by'][] = ['requires', 'voided', 'override']

/** What a value that was worked out comes to in the end; of the others the steps say it. */
const closing: Partial<Record<LedgerStatus, (part: Part, worth: Worth, say: Say) => string>> = {
  used: ({ parent, leaf }, { value }, say) => {
    const points = say.points(value)
    const got = `${sign(value) < 0 ? 'bị' : 'được'} ${points}`
    if (leaf) return say.either(got, points)
    if (parent) return say.either(`cả mục ${got}`, `${points} in all`)
    return say.either(`tổng điểm ${say.number(value)}`, `total ${say.number(value)}`)
  },
  missing: (_, { value }, say) =>
    say.either(`tạm tính ${say.points(value)}`, `${say.points(value)} so far`),
}

/** With a capital and a full stop. */
function ended(text: string): string {
  const said = unended(text)
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`
}

/** Without the full stops that somebody typed after a reason. */
function unended(text: string): string {
  return text.trim().replace(/\.+$/, '')
}
