import * as v from 'valibot'
import { ops } from './index.ts'

const names = Object.keys(ops) as (keyof typeof ops)[]

/** A file of cases. `expected` is no field of it: the engine cannot look the answer up. */
const CasesFile = v.object({
  format: v.literal('ranking-cases/1'),
  cases: v.array(v.object({ id: v.string(), op: v.string(), input: v.unknown() })),
})

const KnownOp = v.picklist(names)

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
    const run = runCase(one, `$.cases[${at}]`)
    if ('faults' in run) faults.push(...run.faults)
    else outputs[one.id] = run.output
  }
  return { outputs, faults }
}

function runCase(
  { op, input }: v.InferOutput<typeof CasesFile>['cases'][number],
  path: string,
): { output: unknown } | { faults: string[] } {
  const known = v.safeParse(KnownOp, op)
  if (!known.success) return { faults: linesOf(`${path}.op`, known.issues) }
  try {
    return { output: ops[known.output].run(input) }
  } catch (error) {
    if (!(error instanceof v.ValiError)) throw error
    return { faults: linesOf(`${path}.input`, error.issues) }
  }
}

function linesOf(root: string, issues: readonly v.BaseIssue<unknown>[]): string[] {
  return issues.map((issue) => {
    const steps = (issue.path ?? []).map(({ key }) =>
      typeof key === 'number' ? `[${key}]` : `.${String(key)}`,
    )
    return `${root}${steps.join('')}: ${issue.message}`
  })
}
