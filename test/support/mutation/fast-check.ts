import fc from 'fast-check'

/** So many cases of each law: a mutant that survives must pass all the laws. */
const mostRuns = 5

fc.configureGlobal({ seed: 1, endOnFailure: true, numRuns: mostRuns })

/** Short, whatever runs a law asks for; and once it is broken nobody wants the smallest case that breaks it. */
const assert: typeof fc.assert = (property, params) => {
  const numRuns = Math.min(params?.numRuns ?? mostRuns, mostRuns)
  return fc.assert(property as never, { ...params, numRuns } as never)
}

/** What laws import as `fast-check` while mutants are tried: the same cases for every mutant. */
export default { ...fc, assert }
