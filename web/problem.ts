/** One thing that is wrong with a request: `path` as in the body ("joint.0.share"). */
export interface FieldProblem {
  path: string
  code: string
  message: string
}

/** A refusal of the server (RFC 9457), or `network.lost` and `network.slow` when it was not reached. */
export class ProblemError extends Error {
  readonly status: number
  readonly code: string
  readonly errors: readonly FieldProblem[]
  readonly requestId: string
  /** With `version.mismatch`: the resource as it is now. */
  readonly current: unknown

  constructor(problem: Partial<Omit<ProblemError, 'name'>> & { title?: string }) {
    super(problem.title ?? problem.code ?? '')
    this.status = problem.status ?? 0
    this.code = problem.code ?? 'internal'
    this.errors = problem.errors ?? []
    this.requestId = problem.requestId ?? ''
    this.current = problem.current
  }

  /** Whether trying again later may help: nothing was said about the request itself. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 502
  }
}

/** Whether an error is a refusal with this code. */
export function isProblem(error: unknown, code?: string): error is ProblemError {
  return error instanceof ProblemError && (code === undefined || error.code === code)
}

/** The refusal in a response body; a body that is not a problem document still gives its status. */
export function problemOf(status: number, body: string): ProblemError {
  try {
    return new ProblemError({ ...(JSON.parse(body) as object), status })
  } catch {
    return new ProblemError({ status, code: 'internal' })
  }
}
