import fc from 'fast-check'

// The same cases for every mutant, so that a mutant is killed in each run or in none; and once a law is
// broken nobody wants the smallest case that breaks it.
fc.configureGlobal({ seed: 1, endOnFailure: true, numRuns: Number(process.env.LAW_RUNS) })
