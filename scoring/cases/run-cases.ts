import * as v from 'valibot'
import { ops } from './index.ts'

const names = Object.keys(ops) as (keyof typeof ops)[]

/** A file of cases. `expected` is no field of it: the engine cannot look the answer up. */
const CasesFile = v.object({
  format: v.literal('ranking-cases/1'),
  cases: v.array(v.object({ id: v.string(), op: v.string(), input: v.unknown() })),
})

const KnownOp = v.object({ op: v.picklist(names), input: v.unknown() })

/** What came of a file: the output of each case by its id, and a line for each thing unreadable. */
export interface CasesRun {
  /** Null when the file is none of cases; without the cases that could not be read. */
  readonly outputs: Readonly<Record<string, unknown>> | null
  readonly faults: readonly string[]
}

/** Runs every case of a `ranking-cases/1` file. A case that cannot be read does not keep the others back. */
export function runCases(file: unknown): CasesRun {
  const read = v.safeParse(CasesFile, file)
  if (!read.success) return { outputs: null, faults: linesOf('$', read.issues) }
  const outputs: Record<string, unknown> = {}
  const faults: string[] = []
  for (const [at, one] of read.output.cases.entries()) {
    try {
      const { op, input } = v.parse(KnownOp, one)
      outputs[one.id] = ops[op].run(input)
    } catch (error) {
      if (!(error instanceof v.ValiError)) throw error
      faults.push(...linesOf(`$.cases[${at}]`, error.issues))
    }
  }
  return { outputs, faults }
}

function linesOf(root: string, issues: readonly v.BaseIssue<unknown>[]): string[] {
  return issues.map((issue) => {
    const steps = (issue.path ?? []).map(({ key }) =>
      typeof key === 'number' ? `[${key}]` : `.${String(key)}`,
    )
    return `${root}${steps.join('')}: ${issue.message}`
  })
}
