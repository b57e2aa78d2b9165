import type { Path } from '../model/condition.ts'

/**
 * `error`: the sheet cannot work as written. `warning`: probably not what was meant; read it again.
 * `note`: works, but those who vote on the sheet should know.
 */
export type Severity = 'error' | 'warning' | 'note'

/** One change of the file that mends a finding: the value to set; absent, what stands there is taken away. */
export interface Fix {
  path: Path
  value?: string | number
}

/** Something about a sheet that is better mended before it is adopted. */
export interface Finding {
  severity: Severity
  /** `area.what`, for programs: `bands.gap`. */
  code: string
  /** Where, as a JSON path: `$.sheet.nodes[2].rule.bands[1]`. */
  path: string
  /** The code of the node that it is about; `null` where it is about no node. */
  node: string | null
  /** What is wrong and why it matters, with the numbers; one sentence or two on one line. */
  message: string
  /** What to do about it. */
  mend: string
  /** The same as a change of the file, where there is one that most would choose. */
  fix?: Fix
}

/** A finding as a check states it: its place still in steps, its node only where there is one. */
export interface Found extends Omit<Finding, 'path' | 'node'> {
  path: Path
  node?: string | undefined
}
